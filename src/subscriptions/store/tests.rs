//! What a page of a fan-out or of digests costs does not grow with the subscribers: the engine walks an index in
//! its order, and neither scans a table nor sorts.

use super::audience::{ALIKE_ON_SQLITE, ASKING, LIVE_ON_SQLITE, PARTICULARS_ON_SQLITE};
use super::gathering::{GATHERING, IN_ZONE_ON_SQLITE};
use crate::db::{Db, Tx};

#[tokio::test]
async fn a_page_is_read_from_an_index_in_its_order() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let db = Db::connect(&format!("sqlite:{}", folder.path().join("maru.db").display())).await?;
    db.migrate().await?;
    for (sql, index) in [
        (ASKING, "USING COVERING INDEX subscriptions_topic (topic=? AND subscriber_id>?)"),
        (GATHERING, "USING INDEX subscriptions_digest (cadence=? AND subscriber_id>?)"),
        (IN_ZONE_ON_SQLITE, "INDEX subscribers_zone (time_zone=? AND id>?)"),
        (IN_ZONE_ON_SQLITE, "INDEX subscriptions_digest (cadence=? AND subscriber_id=?)"),
        (LIVE_ON_SQLITE, "USING COVERING INDEX subscriptions_"),
        (PARTICULARS_ON_SQLITE, "USING INDEX sqlite_autoindex_subscribers_1 (id=?)"),
    ] {
        let plan = plan(&db, sql).await?;
        assert!(plan.iter().any(|step| step.contains(index)), "{sql}\n{plan:#?}");
        let wrong =
            |step: &String| step.contains("TEMP B-TREE") || step.starts_with("SCAN subscri");
        assert!(!plan.iter().any(wrong), "{sql}\n{plan:#?}");
    }
    // Counting everybody looks at everybody, but at no row of a subscription.
    let plan = plan(&db, ALIKE_ON_SQLITE).await?;
    assert!(plan.iter().any(|step| step.contains("COVERING INDEX subscriptions_")), "{plan:#?}");
    Ok(())
}

async fn plan(db: &Db, sql: &str) -> anyhow::Result<Vec<String>> {
    let Tx::Sqlite(mut tx) = db.read().await? else { anyhow::bail!("SQLite was asked for") };
    let sql = format!("explain query plan {sql}");
    let rows: Vec<(i64, i64, i64, String)> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *tx).await?;
    Ok(rows.into_iter().map(|(_, _, _, step)| step).collect())
}
