//! The body of an answer, whole or cut off.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that is sent whole, or breaks off.
#[derive(Debug)]
pub(super) struct AnswerBody {
    bytes: Option<Bytes>,
    /// How long it is said to be.
    length: u64,
    breaks: Break,
}

/// How a body goes on after its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Break {
    Never,
    /// Not before the bytes are on their way.
    Soon,
    Now,
}

impl AnswerBody {
    /// A body that is sent whole.
    pub(super) fn whole(bytes: Vec<u8>) -> Self {
        let length = bytes.len() as u64;
        Self { bytes: Some(bytes.into()), length, breaks: Break::Never }
    }

    /// A body that breaks off after so many bytes.
    pub(super) fn cut_off(bytes: Vec<u8>, after: usize) -> Self {
        let length = bytes.len() as u64;
        let bytes = Bytes::from(bytes);
        let sent = bytes.slice(..after.min(bytes.len()));
        Self { bytes: Some(sent), length, breaks: Break::Soon }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.bytes.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.breaks {
            Break::Never => Poll::Ready(None),
            Break::Soon => {
                self.breaks = Break::Now;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Break::Now => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.breaks == Break::Never && self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
