//! A mail server that hands over what came back, as far as it speaks LMTP (RFC 2033).

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::time::timeout;

/// A mail server that hands over by LMTP.
pub struct Server<L>(BufReader<L>);

impl<L: AsyncRead + AsyncWrite + Unpin> Server<L> {
    /// Begins to talk, over a line that is open.
    pub async fn greet(line: L) -> anyhow::Result<Self> {
        let mut server = Self(BufReader::new(line));
        assert!(server.hears().await?.starts_with("220 "));
        Ok(server)
    }

    pub async fn hears(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        timeout(Duration::from_secs(20), self.0.read_line(&mut line)).await??;
        Ok(line)
    }

    /// Says a line and hears the last line of the answer.
    pub async fn says(&mut self, line: &str) -> anyhow::Result<String> {
        self.0.get_mut().write_all(format!("{line}\r\n").as_bytes()).await?;
        loop {
            let heard = self.hears().await?;
            if heard.as_bytes().get(3) != Some(&b'-') {
                return Ok(heard);
            }
        }
    }

    /// Hands a message over for some recipients. Gives an answer for each.
    pub async fn hands_over(&mut self, to: &[&str], raw: &[u8]) -> anyhow::Result<Vec<String>> {
        assert!(self.says("MAIL FROM:<>").await?.starts_with("250 "));
        for one in to {
            assert!(self.says(&format!("RCPT TO:<{one}>")).await?.starts_with("250 "));
        }
        assert!(self.says("DATA").await?.starts_with("354 "));
        self.0.get_mut().write_all(raw).await?;
        self.0.get_mut().write_all(b"\r\n.\r\n").await?;
        let mut answers = Vec::new();
        for _ in to {
            answers.push(self.hears().await?);
        }
        Ok(answers)
    }
}
