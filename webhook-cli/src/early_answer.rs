//! A connection that still reads the answer after the receiver has stopped reading the request.
//!
//! A receiver may refuse a large body after its first bytes and close. Further writes then fail, although an answer is
//! waiting to be read. This connection treats such a failed write as done, so that the answer, or its absence,
//! decides.

use std::io::{Error, ErrorKind, Result};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};

/// Writes until the peer stops reading, and discards the rest.
pub(crate) struct Patient<T> {
    inner: T,
    nobody_reads: bool,
}

impl<T> Patient<T> {
    pub(crate) const fn new(inner: T) -> Self {
        Self {
            inner,
            nobody_reads: false,
        }
    }
}

impl<T: Read + Unpin> Read for Patient<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<T: Write + Unpin> Write for Patient<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        if self.nobody_reads {
            return Poll::Ready(Ok(bytes.len()));
        }
        let written = ready!(Pin::new(&mut self.inner).poll_write(context, bytes));
        if written.as_ref().is_err_and(is_closed) {
            self.nobody_reads = true;
            return Poll::Ready(Ok(bytes.len()));
        }
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let flushed = ready!(Pin::new(&mut self.inner).poll_flush(context));
        Poll::Ready(flushed.or_else(|error| is_closed(&error).then_some(()).ok_or(error)))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

fn is_closed(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::BrokenPipe | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted
    )
}
