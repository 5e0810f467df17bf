//! A shelf: the published texts of one language in one tantivy segment in memory.
//! It knows which documents hold a term and how strongly, which terms begin
//! with or are spelt nearly like another, and gives a document back.

use std::io;
use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::{
    Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::store::StoreReader;
use tantivy::tokenizer::TokenizerManager;
use tantivy::{
    DocId, DocSet, IndexBuilder, InvertedIndexReader, SegmentReader, SingleSegmentIndexWriter,
    TERMINATED, TantivyDocument,
};

use super::analysis::Analyser;
use super::tokens::Reading;
use super::{Document, Error};

/// How much an occurrence counts, and how much a long field weakens it (BM25F's `b`).
const FIELDS: [(&str, f32, f32); 5] = [
    ("title", 3.0, 0.3),
    ("korean", 3.0, 0.3),
    ("summary", 2.0, 0.5),
    ("said", 2.0, 0.3),
    ("body", 1.0, 0.75),
];
/// What is only kept of a document, to show it.
const KEPT: [&str; 4] = ["kind", "slug", "url", "topic"];
/// The name tantivy knows our reading by.
const READING: &str = "reading";
/// A third of this is the room tantivy begins its table of terms with; it grows.
const WRITER_BYTES: usize = 1_500_000;
/// Decompressed blocks of 16 KiB kept for the next reader.
const CACHED_BLOCKS: usize = 8;

/// All documents of one language.
pub struct Shelf {
    analyser: Analyser,
    fields: Vec<Indexed>,
    schema: Schema,
    store: StoreReader,
    documents: usize,
    /// Which of them are lines of a list.
    lines: Vec<bool>,
}

/// What is shown of a document.
#[derive(Debug, Default)]
pub struct Stored {
    pub kind: String,
    pub slug: String,
    pub title: String,
    pub url: String,
    pub topic: String,
    pub summary: String,
    pub body: String,
}

struct Indexed {
    field: Field,
    terms: Arc<InvertedIndexReader>,
    lengths: FieldNormReader,
    /// By tantivy's code for a field's length: what one occurrence counts there.
    worth: [f32; 256],
}

impl Shelf {
    /// Builds the shelf of a language.
    ///
    /// # Errors
    /// [`Error`] when tantivy cannot write or read its segment.
    pub fn build(lang: &str, documents: Vec<Document>) -> Result<Shelf, Error> {
        let count = documents.len();
        let analyser = Analyser::for_language(lang);
        let schema = schema();
        // The default ones are for fields that are only kept: tantivy wants a tokenizer for those too.
        let readings = TokenizerManager::default();
        readings.register(READING, Reading::of(analyser));
        // One segment, written on this thread: documents keep their order, so
        // that equal hits come in the same order on every machine.
        let mut writer: SingleSegmentIndexWriter = IndexBuilder::new()
            .schema(schema.clone())
            .tokenizers(readings)
            .single_segment_index_writer(RamDirectory::create(), WRITER_BYTES)?;
        let mut lines = Vec::with_capacity(count);
        for document in documents {
            writer.add_document(entry(&schema, &document)?)?;
            lines.push(document.is_line);
        }
        let segments = writer.finalize()?.searchable_segments()?;
        let segment = segments.first().ok_or(Error::NoSegment)?;
        let reader = SegmentReader::open(segment)?;
        let fields = FIELDS
            .iter()
            .map(|(name, weight, b)| Indexed::open(&reader, schema.get_field(name)?, *weight, *b))
            .collect::<Result<_, Error>>()?;
        Ok(Shelf {
            analyser,
            fields,
            schema,
            store: reader.get_store_reader(CACHED_BLOCKS)?,
            documents: count,
            lines,
        })
    }

    /// The analyser its documents were read with.
    pub fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// Whether a document is one line of a list.
    pub fn is_line(&self, doc: DocId) -> bool {
        self.lines.get(doc as usize).copied().unwrap_or_default()
    }

    /// How many documents stand here.
    pub fn len(&self) -> usize {
        self.documents
    }

    /// Calls `each` with every document that holds the term and what its occurrences count.
    ///
    /// # Errors
    /// When a posting list cannot be read.
    pub fn occurrences(&self, term: &str, mut each: impl FnMut(DocId, f32)) -> io::Result<()> {
        for indexed in &self.fields {
            let Some(info) = indexed.terms.terms().get(term)? else {
                continue;
            };
            let mut postings =
                indexed.terms.read_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?;
            let mut doc = postings.doc();
            while doc != TERMINATED {
                let worth = indexed.worth[usize::from(indexed.lengths.fieldnorm_id(doc))];
                each(doc, frequency(postings.term_freq()) * worth);
                doc = postings.advance();
            }
        }
        Ok(())
    }

    /// In how many documents the term stands, counted anew in each field.
    ///
    /// # Errors
    /// When the dictionary cannot be read.
    pub fn count(&self, term: &str) -> io::Result<u32> {
        let mut count = 0;
        for indexed in &self.fields {
            count += indexed.terms.terms().get(term)?.map_or(0, |info| info.doc_freq);
        }
        Ok(count)
    }

    /// Whether a term of so many documents is one of this shelf's common ones.
    pub fn is_common(&self, count: u32) -> bool {
        count >= 5 && count as usize >= self.documents / 200
    }

    /// The terms that begin so and go on, at most `most`, those of many documents first.
    ///
    /// # Errors
    /// When a dictionary cannot be read.
    pub fn beginning_with(&self, start: &str, most: usize) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for indexed in &self.fields {
            let mut stream =
                indexed.terms.terms().range().gt(start).lt(after(start)).into_stream()?;
            while stream.advance() {
                note(&mut found, stream.key(), stream.value().doc_freq);
            }
        }
        Ok(commonest(found, most))
    }

    /// The terms one letter away (one more, one less, another, two exchanged)
    /// that begin with `start`, at most `most`, those of many documents first.
    ///
    /// # Errors
    /// When a dictionary cannot be read.
    pub fn spelt_like(&self, term: &str, start: &str, most: usize) -> Result<Vec<String>, Error> {
        let Some(first) = self.fields.first() else {
            return Ok(Vec::new());
        };
        let near = FuzzyTermQuery::new(tantivy::Term::from_field_text(first.field, term), 1, true)
            .automaton()?;
        let mut found = Vec::new();
        for indexed in &self.fields {
            let mut stream =
                indexed.terms.terms().search(&near).ge(start).lt(after(start)).into_stream()?;
            while stream.advance() {
                if stream.key() != term.as_bytes() {
                    note(&mut found, stream.key(), stream.value().doc_freq);
                }
            }
        }
        Ok(commonest(found, most))
    }

    /// A document, as it was given.
    ///
    /// # Errors
    /// [`Error`] when the store cannot be read.
    pub fn document(&self, doc: DocId) -> Result<Stored, Error> {
        let document: TantivyDocument = self.store.get(doc)?;
        let text = |name: &str| -> Result<String, Error> {
            let value = document.get_first(self.schema.get_field(name)?);
            Ok(value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default())
        };
        Ok(Stored {
            kind: text("kind")?,
            slug: text("slug")?,
            title: text("title")?,
            url: text("url")?,
            topic: text("topic")?,
            summary: text("summary")?,
            body: text("body")?,
        })
    }
}

impl Indexed {
    fn open(reader: &SegmentReader, field: Field, weight: f32, b: f32) -> Result<Indexed, Error> {
        let terms = reader.inverted_index(field)?;
        let lengths = reader.get_fieldnorms_reader(field)?;
        let documents = f64::from(reader.max_doc().max(1));
        let average = f64::max(terms.total_num_tokens() as f64 / documents, 1.0) as f32;
        let worth = std::array::from_fn(|code| {
            let length =
                FieldNormReader::id_to_fieldnorm(u8::try_from(code).unwrap_or(u8::MAX)) as f32;
            weight / (1.0 - b + b * length / average)
        });
        Ok(Indexed { field, terms, lengths, worth })
    }
}

fn schema() -> Schema {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(READING)
        .set_index_option(IndexRecordOption::WithFreqs);
    let searched = TextOptions::default().set_indexing_options(indexing).set_stored();
    for (name, ..) in FIELDS {
        schema.add_text_field(name, searched.clone());
    }
    for name in KEPT {
        schema.add_text_field(name, STORED);
    }
    schema.build()
}

fn entry(schema: &Schema, document: &Document) -> Result<TantivyDocument, Error> {
    let Document { kind, slug, title, title_ko, url, topic, summary, said, body, .. } = document;
    // In the Korean original both titles are one, and it counts once.
    let korean = if title_ko == title { "" } else { title_ko.as_str() };
    let mut entry = TantivyDocument::new();
    for ((name, ..), text) in FIELDS.iter().zip([title.as_str(), korean, summary, said, body]) {
        entry.add_text(schema.get_field(name)?, text);
    }
    for (name, text) in KEPT.iter().zip([kind, slug, url, topic]) {
        entry.add_text(schema.get_field(name)?, text);
    }
    Ok(entry)
}

/// The first key after all that begin so. UTF-8 has no byte that cannot be raised by one.
fn after(start: &str) -> Vec<u8> {
    let mut after = start.as_bytes().to_vec();
    if let Some(last) = after.last_mut() {
        *last += 1;
    }
    after
}

fn note(found: &mut Vec<(u32, String)>, key: &[u8], documents: u32) {
    if let Ok(term) = std::str::from_utf8(key) {
        found.push((documents, term.to_owned()));
    }
}

/// The terms of most documents, each once.
fn commonest(mut found: Vec<(u32, String)>, most: usize) -> Vec<String> {
    found.sort_by(|one, other| one.1.cmp(&other.1).then(other.0.cmp(&one.0)));
    found.dedup_by(|later, earlier| later.1 == earlier.1);
    found.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    found.truncate(most);
    found.into_iter().map(|(_, term)| term).collect()
}

fn frequency(count: u32) -> f32 {
    count as f32
}
