//! What residents type into the search box, and whether the page that answers it stands among the first three.
//!
//! `tests/search/{tag}.tsv` has a query, the pages that answer it, what sort of query it is, and what it means.
//! Whoever wrote them had seen neither the texts nor the search.

use std::collections::BTreeMap;
use std::fmt::Write;

use maru::language::Lang;
use maru::search::Hit;

use crate::support::{Engine, House, told};

/// Below this share of answers among the first three, the search is not good enough to be published.
const LEAST_RECALL: f64 = 0.95;
const FEWEST_QUERIES: usize = 40;
/// How far down an answer still counts for the mean reciprocal rank.
const DEPTH: usize = 10;

struct Query {
    typed: String,
    /// The pages that answer it, as `guide/unpaid-wages`.
    answers: Vec<String>,
    sort: String,
}

/// How well a set of queries was answered.
#[derive(Default)]
struct Score {
    queries: usize,
    found: usize,
    reciprocal_ranks: f64,
}

impl Score {
    fn add(&mut self, rank: Option<usize>) {
        self.queries += 1;
        self.found += usize::from(rank.is_some_and(|rank| rank < 3));
        self.reciprocal_ranks += rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
    }

    fn recall(&self) -> f64 {
        self.found as f64 / self.queries as f64
    }

    fn mean_reciprocal_rank(&self) -> f64 {
        self.reciprocal_ranks / self.queries as f64
    }
}

/// None: nobody has written any in this language yet.
fn queries(lang: Lang) -> Option<Vec<Query>> {
    let file = format!("{}/tests/search/{lang}.tsv", env!("CARGO_MANIFEST_DIR"));
    let lines = std::fs::read_to_string(&file).ok()?;
    let query = |line: &str| {
        let [typed, answers, sort, _meaning] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{file}: {line:?} has not four fields");
        };
        let answers = answers.split(' ').map(str::to_owned).collect();
        Query { typed: typed.to_owned(), answers, sort: sort.to_owned() }
    };
    Some(lines.lines().map(query).collect())
}

/// Kind and slug; of an article without its issue.
fn name_of(hit: &Hit) -> String {
    let slug = hit.slug.rsplit('/').next().unwrap_or_default();
    format!("{}/{slug}", hit.kind)
}

/// Prints recall and rank of each language and of each sort of query, and the queries that want an answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_residents_type_is_answered_in_the_first_three() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let index = house.app.index()?;
    let mut by_sort: BTreeMap<String, Score> = BTreeMap::new();
    let (mut table, mut missed) = (String::new(), String::new());
    let mut too_few = Vec::new();
    for lang in house.app.city.published() {
        let Some(queries) = queries(lang) else {
            writeln!(table, "  {lang:10} nobody has judged")?;
            continue;
        };
        let mut score = Score::default();
        let chain = house.app.city.whole_chain(lang);
        for query in queries {
            let hits = index.for_reader(&chain, &query.typed, DEPTH)?;
            let names: Vec<String> = hits.iter().map(name_of).collect();
            let rank = names.iter().position(|name| query.answers.contains(name));
            score.add(rank);
            by_sort.entry(query.sort.clone()).or_default().add(rank);
            if rank.is_none_or(|rank| rank >= 3) {
                let first = names.iter().take(3).cloned().collect::<Vec<_>>().join(" ");
                writeln!(missed, "  {lang} {}: {} | {first}", query.sort, query.typed)?;
            }
        }
        if score.queries < FEWEST_QUERIES || score.recall() < LEAST_RECALL {
            too_few.push(lang.to_string());
        }
        row(&mut table, lang.as_str(), &score)?;
    }
    for (sort, score) in &by_sort {
        row(&mut table, sort, score)?;
    }
    told(&format!(
        "search: judged queries, recall@3, MRR@{DEPTH}\n{table}not among three:\n{missed}"
    ));
    assert!(too_few.is_empty(), "below {LEAST_RECALL}: {too_few:?}");
    Ok(())
}

fn row(table: &mut String, name: &str, score: &Score) -> std::fmt::Result {
    let (recall, rank) = (score.recall(), score.mean_reciprocal_rank());
    writeln!(table, "  {name:10} {:4} {recall:6.3} {rank:6.3}", score.queries)
}
