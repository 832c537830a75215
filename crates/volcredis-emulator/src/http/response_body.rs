//! The body of a response, which fault injection can cut off.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that is sent completely, or fails after a number of bytes.
#[derive(Debug)]
pub(super) struct ResponseBody {
    bytes: Option<Bytes>,
    /// The announced length.
    length: u64,
    end: End,
}

/// The end of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Complete,
    /// Fails with the poll after the next, so that the bytes before are sent.
    FailLater,
    Fail,
}

impl ResponseBody {
    /// Creates a body that is sent completely.
    pub(super) fn complete(bytes: Vec<u8>) -> Self {
        let length = bytes.len() as u64;
        Self { bytes: Some(bytes.into()), length, end: End::Complete }
    }

    /// Creates a body that fails after a number of bytes.
    pub(super) fn cut_off(bytes: Vec<u8>, after: usize) -> Self {
        let length = bytes.len() as u64;
        let bytes = Bytes::from(bytes);
        let sent = bytes.slice(..after.min(bytes.len()));
        Self { bytes: Some(sent), length, end: End::FailLater }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.bytes.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.end {
            End::Complete => Poll::Ready(None),
            End::FailLater => {
                self.end = End::Fail;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            End::Fail => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.end == End::Complete && self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
