//! What must hold of a city before the house opens in it.

use anyhow::{bail, ensure};

use super::{City, Counselling, Retention};
use crate::language::Lang;

/// A desk that stays open for longer is as good as one that never locks.
const LONGEST_UNLOCKED: i64 = 120;

impl City {
    /// # Errors
    /// Something is missing or names what is not there. The first of it is said.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        ensure!(!self.languages.is_empty(), "content/city.toml names no language");
        let published: Vec<Lang> = self.published().collect();
        if !published.contains(&Lang::KOREAN) {
            bail!("content/city.toml must publish in ko: every text begins there");
        }
        ensure!(
            self.topic(&self.general_topic).is_some(),
            "content/city.toml: general_topic must be the id of a topic"
        );
        self.check_languages(&published)?;
        self.check_districts()?;
        self.check_telegram_channels()?;
        self.retention.check(self)?;
        self.counselling.check()
    }

    fn check_languages(&self, published: &[Lang]) -> anyhow::Result<()> {
        for language in &self.languages {
            let falls_somewhere = language.publishes || !language.fallback.is_empty();
            ensure!(falls_somewhere, "content/city.toml: {} needs a fallback", language.tag);
            for fallback in &language.fallback {
                ensure!(
                    published.contains(fallback) && *fallback != Lang::KOREAN,
                    "content/city.toml: {} falls back to {fallback}, which must be published in and not be ko",
                    language.tag
                );
            }
            for topic in &self.topics {
                ensure!(
                    topic.name.contains_key(&language.tag),
                    "content/city.toml: the topic {} has no name in {}",
                    topic.id,
                    language.tag
                );
            }
            ensure!(
                self.name.contains_key(&language.tag),
                "content/city.toml: the city has no name in {}",
                language.tag
            );
        }
        Ok(())
    }

    fn check_districts(&self) -> anyhow::Result<()> {
        for (at, district) in self.districts.iter().enumerate() {
            let id = &district.id;
            let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            ensure!(
                (2..=32).contains(&id.len()) && id.chars().all(fits),
                "content/city.toml: the district {id:?} needs an id of small letters"
            );
            let twice = self.districts[..at].iter().any(|before| before.id == *id);
            ensure!(!twice, "content/city.toml: the district {id} stands twice");
            for lang in self.tags() {
                ensure!(
                    district.name.contains_key(&lang),
                    "content/city.toml: the district {id} has no name in {lang}"
                );
            }
        }
        Ok(())
    }
}

impl Retention {
    fn check(&self, city: &City) -> anyhow::Result<()> {
        for (topic, years) in &self.topics {
            ensure!(city.topic(topic).is_some(), "content/city.toml: no topic {topic} to be kept");
            ensure!((1..=10).contains(years), "content/city.toml: {topic} is kept 1 to 10 years");
        }
        ensure!((1..=10).contains(&self.years), "content/city.toml: cases are kept 1 to 10 years");
        Ok(())
    }
}

impl Counselling {
    fn check(&self) -> anyhow::Result<()> {
        ensure!(
            (0..=LONGEST_UNLOCKED).contains(&self.lock_after_minutes),
            "content/city.toml: lock_after_minutes is 1 to {LONGEST_UNLOCKED}, or 0 for a desk that never locks \
             by itself"
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CITY: &str = include_str!("../../content/city.toml");

    #[test]
    fn a_district_has_a_name_in_every_language() {
        let city = City::parse(CITY).expect("the city");
        let english = Lang::parse("en").expect("a tag");
        assert_eq!(city.district_name("danwon", Lang::KOREAN), "단원구");
        assert_eq!(city.district_name("sangnok", english), "Sangnok-gu");
        assert_eq!(city.district_name("seoul", english), "seoul");
        let nameless = CITY.replace("km = \"ខណ្ឌដាន់វ៉ុន\"\n", "");
        let refused = City::parse(&nameless).expect_err("a name is missing").to_string();
        assert!(refused.contains("the district danwon has no name in km"), "{refused}");
        let twice = CITY.replace("id = \"sangnok\"", "id = \"danwon\"");
        assert!(City::parse(&twice).is_err(), "one id for two districts");
    }

    #[test]
    fn how_long_a_desk_stays_open_has_limits() {
        let with = |line: &str| City::parse(&CITY.replace("lock_after_minutes = 10\n", line));
        let minutes = |line: &str| with(line).map(|city| city.counselling.lock_after_minutes);
        assert_eq!(minutes("").expect("a city"), 10, "a city that says nothing");
        assert_eq!(minutes("lock_after_minutes = 0\n").expect("a city"), 0);
        assert_eq!(minutes("lock_after_minutes = 120\n").expect("a city"), 120);
        for wrong in [121, -1] {
            let refused = minutes(&format!("lock_after_minutes = {wrong}\n")).expect_err("limits");
            assert!(refused.to_string().contains("1 to 120, or 0"), "{refused}");
        }
    }
}
