//! The accounts of the staff, from the command line: somebody is added, invited once more, or helped who lost the phone.

use anyhow::{Context, bail};

use super::print;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::language::Lang;
use crate::staff::{self, Grant, NewAccount, Role};

/// Adds somebody to the staff and prints the link of the first sign-in.
pub async fn add(email: &str, name: &str, roles: &[String], lang: &str) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let known = Role::ALL.map(Role::as_str).join(", ");
    let grants: Option<Vec<Grant>> = roles.iter().map(|role| Grant::parse(role)).collect();
    let grants = grants.with_context(|| format!("--role is one of {known}, or translator:km"))?;
    let lang = Lang::parse(lang).context("--lang must be a language tag such as ko")?;
    let email = staff::fold_email(email);
    if !email.contains('@') {
        bail!("{email:?} is no address to sign in with");
    }
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let now = Clock::System.now();
    let new = NewAccount { email, name: name.to_owned(), lang, roles: Vec::new() };
    let mut tx = db.begin().await?;
    let staff_id = staff::add(&mut tx, &new, None, now).await?.map_err(anyhow::Error::from)?;
    for grant in grants {
        staff::give_role(&mut tx, staff_id, grant, None, now).await?;
    }
    let token = staff::invite(&mut tx, staff_id, now).await?;
    tx.commit().await?;
    print(&format!("{} signs in once with", new.email));
    print(&settings.link(&format!("/desk/welcome/{token}")));
    Ok(())
}

/// Prints a new link for somebody who has an account and lost the first one, or the password.
pub async fn invite(email: &str) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let mut tx = db.begin().await?;
    let Some(account) = staff::find_by_email(&mut tx, email).await? else {
        bail!("nobody on the staff has the address {email}; maru staff add adds somebody");
    };
    let token = staff::invite(&mut tx, account.id, Clock::System.now()).await?;
    tx.commit().await?;
    print(&format!("{} signs in once with", account.email));
    print(&settings.link(&format!("/desk/welcome/{token}")));
    Ok(())
}

/// Takes away the second factor of somebody who has lost the phone and the recovery codes.
pub async fn reset_factor(email: &str) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let mut tx = db.begin().await?;
    let Some(account) = staff::find_by_email(&mut tx, email).await? else {
        bail!("nobody on the staff has the address {email}");
    };
    let now = Clock::System.now();
    if staff::second_factor::reset(&mut tx, account.id, None, now).await?.is_err() {
        bail!("{email} has no second factor; it is set up at the next sign-in");
    }
    tx.commit().await?;
    print(&format!("{} sets up another second factor at the next sign-in.", account.email));
    Ok(())
}

/// Makes the account of the first head where there is nobody yet, and says how that one signs in.
pub(super) async fn say_first(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    if staff::is_empty(&mut tx).await? && !app.is_demo {
        let head = NewAccount {
            email: "head@localhost".to_owned(),
            name: "Head of office".to_owned(),
            lang: Lang::KOREAN,
            roles: vec![Role::Head, Role::Counsellor, Role::Writer, Role::Publisher],
        };
        if let Ok(staff_id) = staff::add(&mut tx, &head, None, app.clock.now()).await? {
            let token = staff::invite(&mut tx, staff_id, app.clock.now()).await?;
            let link = app.settings.link(&format!("/desk/welcome/{token}"));
            print(
                "  staff     nobody yet. The first head of office (head@localhost) signs in once with",
            );
            print(&format!("            {link}"));
            print(
                "            It is printed only now; maru staff invite head@localhost makes another.",
            );
        }
    }
    tx.commit().await
}
