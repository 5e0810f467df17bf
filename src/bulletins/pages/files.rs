//! The report of a bulletin as a file, for whoever reads it in a program of their own.

use anyhow::Context;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::found;
use crate::bulletins::Bulletin;
use crate::bulletins::report::{Reader, Report, parts};
use crate::staff::pages::Shift;
use crate::web::{Fault, no_store};

const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv; charset=utf-8";

/// A file on its way.
struct Sent {
    shift: Shift,
    reader: Reader,
    /// What stands before the first line.
    head: Option<String>,
}

fn report(shift: &Shift) -> Report<'_> {
    Report { words: shift.words, city: &shift.app.city }
}

pub async fn csv(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let reader = Reader::new(bulletin.id);
    drop(tx);
    let name = name(&bulletin, "csv");
    let head = Some(report(&shift).head());
    let sent = Sent { shift, reader, head };
    let stream = futures::stream::try_unfold(sent, |mut sent| async move {
        let bytes = sent.next().await.map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(bytes.map(|bytes| (bytes, sent)))
    });
    answer(Body::from_stream(stream).into_response(), CSV, &name)
}

impl Sent {
    /// The next lines; none: that was all.
    async fn next(&mut self) -> anyhow::Result<Option<Bytes>> {
        if let Some(head) = self.head.take() {
            return Ok(Some(head.into()));
        }
        let mut tx = self.shift.app.db.read().await?;
        let page = self.reader.next(&mut tx).await?;
        Ok(page.map(|page| report(&self.shift).lines(&page).into()))
    }
}

pub async fn xlsx(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let parts = parts(&mut tx, bulletin.id).await?;
    let rows = report(&shift).rows(&mut tx, bulletin.id).await?;
    drop(tx);
    let name = name(&bulletin, "xlsx");
    let written = tokio::task::spawn_blocking(move || report(&shift).workbook(&parts, &rows));
    let bytes = written.await.context("write a report")?.context("write a report as a sheet")?;
    answer(bytes.into_response(), SHEET, &name)
}

fn name(bulletin: &Bulletin, ending: &str) -> String {
    format!("attachment; filename=\"maru-{}.{ending}\"", bulletin.slug)
}

fn answer(response: Response, kind: &'static str, name: &str) -> Result<Response, Fault> {
    let mut response = no_store(response);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(name)?);
    Ok(response)
}
