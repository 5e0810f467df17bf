//! A source of a text: an article of the law or an office, in Korean, and where it can be read.

use serde::{Deserialize, Serialize};

/// What a text rests on. In a file it is a string, or a table where it has an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Form", into = "Form")]
pub struct Source {
    pub name: String,
    /// Where it can be read: `https://…`.
    pub url: Option<String>,
}

impl Source {
    /// As it is typed on one line: the name, and its address at the end if it has one.
    pub fn line(&self) -> String {
        match &self.url {
            Some(url) => format!("{} {url}", self.name),
            None => self.name.clone(),
        }
    }

    /// Takes back what [`Source::line`] gives.
    pub fn from_line(line: &str) -> Self {
        let line = line.trim();
        match line.rsplit_once(char::is_whitespace) {
            Some((name, url)) if url.starts_with("https://") || url.starts_with("http://") => {
                Self { name: name.trim_end().to_owned(), url: Some(url.to_owned()) }
            }
            _ => Self { name: line.to_owned(), url: None },
        }
    }
}

/// As it stands in a file and in the database: what was written before sources had addresses stays readable.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Form {
    Name(String),
    Linked(Linked),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Linked {
    name: String,
    url: String,
}

impl From<Form> for Source {
    fn from(form: Form) -> Self {
        match form {
            Form::Name(name) => Self { name, url: None },
            Form::Linked(Linked { name, url }) => Self { name, url: Some(url) },
        }
    }
}

impl From<Source> for Form {
    fn from(source: Source) -> Self {
        match source.url {
            Some(url) => Self::Linked(Linked { name: source.name, url }),
            None => Self::Name(source.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_written_as_they_were() {
        let json = r#"["근로기준법 제36조",{"name":"최저임금법","url":"https://law.example/a"}]"#;
        let sources: Vec<Source> = serde_json::from_str(json).unwrap();
        assert_eq!((sources[0].url.as_deref(), sources[1].name.as_str()), (None, "최저임금법"));
        assert_eq!(serde_json::to_string(&sources).unwrap(), json);
        assert!(serde_json::from_str::<Source>(r#"{"name":"a","link":"b"}"#).is_err());
    }

    #[test]
    fn a_line_is_read_as_it_was_typed() {
        for line in ["근로기준법 제36조", "최저임금법 https://law.example/a"] {
            assert_eq!(Source::from_line(&format!(" {line} ")).line(), line);
        }
        assert_eq!(Source::from_line("https://law.example/a").url, None);
    }
}
