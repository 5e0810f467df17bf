//! What stands in no file any more: it goes, unless the house still needs it.

use std::collections::BTreeSet;

use super::Importer;
use crate::directory::Contact;
use crate::language::Lang;
use crate::{casework, directory, facts, programmes, texts};

impl Importer<'_> {
    /// What stands in no file any more is public no more, unless somebody edited it since.
    pub(super) async fn withdraw_gone(&mut self) -> anyhow::Result<()> {
        let mut gone = texts::imports::files(self.tx).await?;
        gone.retain(|file| !self.seen.contains(&file.path));
        // The sources first: a text that stays because somebody works on it stays in every language.
        gone.sort_by_key(|file| file.lang != Lang::KOREAN);
        let mut stay = BTreeSet::new();
        for file in gone {
            let is_withdrawn = !stay.contains(&file.text_id)
                && texts::imports::withdraw(self.tx, &file, self.now).await?;
            if is_withdrawn {
                self.report.withdrawn.push(file.path);
                continue;
            }
            if file.lang == Lang::KOREAN {
                stay.insert(file.text_id);
            }
            self.report.kept.push(file.path);
        }
        Ok(())
    }

    /// Forgets the contacts that no file has any more, once the texts and programmes are those of the files:
    /// one that a text or a programme of the house still shows stays, and is looked at again by every import.
    pub(super) async fn forget_contacts(&mut self, files: &[Contact]) -> anyhow::Result<()> {
        let gone = directory::imports::gone(self.tx, files).await?;
        if gone.is_empty() {
            return Ok(());
        }
        let programmes = programmes::all(self.tx).await?;
        for id in gone {
            let is_shown = !texts::showing(self.tx, &id).await?.is_empty()
                || programmes.iter().any(|it| it.details.contact.as_ref() == Some(&id));
            let list = if is_shown {
                &mut self.report.kept
            } else {
                directory::imports::forget(self.tx, &id, self.now).await?;
                &mut self.report.withdrawn
            };
            list.push(format!("directory#{id}"));
        }
        Ok(())
    }

    /// Forgets the facts that no file has any more, once the texts are those of the files: a fact that a
    /// text, a contact or a programme of the house still names stays.
    pub(super) async fn forget_facts(&mut self, gone: &BTreeSet<String>) -> anyhow::Result<()> {
        if gone.is_empty() {
            return Ok(());
        }
        let mut named = texts::named(self.tx).await?;
        named.insert(casework::NO_NOTIFICATION.to_owned());
        for contact in directory::all(self.tx).await? {
            named.extend(contact.phones);
        }
        for programme in programmes::all(self.tx).await? {
            named.extend(programme.details.facts().map(str::to_owned));
        }
        for id in gone {
            let is_forgotten =
                !named.contains(id) && facts::imports::forget(self.tx, id, self.now).await?;
            let list =
                if is_forgotten { &mut self.report.withdrawn } else { &mut self.report.kept };
            list.push(format!("facts#{id}"));
        }
        Ok(())
    }
}
