//! Asynchronous iterators over paginated lists.

use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;
use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration};
use pyo3::prelude::*;
use volcredis::paginate::{ItemStream, PageStream};
use volcredis::{DynamicRequest, Error};

use super::state::ClientState;
use crate::interpreter;
use crate::list::{List, to_item, to_page};

/// The items of a list over all its pages, which the methods of `client.paginate` return.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct AsyncItemIterator {
    list: List<ClientState>,
    items: StreamSlot<ItemStream<DynamicRequest>>,
}

impl AsyncItemIterator {
    pub(super) fn new(py: Python<'_>, list: List<ClientState>) -> PyResult<Self> {
        let items = StreamSlot::new(iterate(py, &list)?);
        Ok(Self { list, items })
    }
}

#[pymethods]
impl AsyncItemIterator {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(py, |_| {
            let kind = self.list.item_kind();
            self.items.next(py, &self.list, ItemStream::take_ready, move |py, item| to_item(py, kind, &item))
        })
    }

    /// Returns an iterator over the pages from the beginning, each a whole response. An item that moves to a later page
    /// meanwhile occurs on both.
    fn pages(&self, py: Python<'_>) -> PyResult<AsyncPageIterator> {
        interpreter::enter(py, |_| {
            let pages = StreamSlot::new(iterate(py, &self.list)?.pages());
            Ok(AsyncPageIterator { list: self.list.clone(), pages })
        })
    }

    /// Ends the iteration, and cancels pages that are prefetched.
    fn _close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |_| self.items.close())
    }

    /// Ends the iteration. Returns an awaitable.
    fn aclose<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        close_later(slf.as_any())
    }

    fn __repr__(&self) -> String {
        self.list.describe("items")
    }
}

/// The pages of a list, which `AsyncItemIterator.pages` returns.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct AsyncPageIterator {
    list: List<ClientState>,
    pages: StreamSlot<PageStream<DynamicRequest>>,
}

#[pymethods]
impl AsyncPageIterator {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(py, |_| {
            let action = self.list.request.action();
            self.pages.next(py, &self.list, |_| None, move |py, response| to_page(py, action, response))
        })
    }

    /// Ends the iteration, and cancels pages that are prefetched.
    fn _close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |_| self.pages.close())
    }

    /// Ends the iteration. Returns an awaitable.
    fn aclose<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        close_later(slf.as_any())
    }

    fn __repr__(&self) -> String {
        self.list.describe("pages")
    }
}

fn iterate(py: Python<'_>, list: &List<ClientState>) -> PyResult<ItemStream<DynamicRequest>> {
    Ok(list
        .state
        .get(py)?
        .client
        .paginate(&list.request)
        .prefetch(list.prefetch)
        .concurrency(list.concurrency))
}

/// A stream that its iterator and a request for the next item share.
struct StreamSlot<S>(Arc<Mutex<State<S>>>);

enum State<S> {
    Ready(S),
    /// The next item has been requested.
    InFlight,
    Finished,
}

impl<S> Clone for StreamSlot<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S> StreamSlot<S> {
    fn new(stream: S) -> Self {
        Self(Arc::new(Mutex::new(State::Ready(stream))))
    }

    fn state(&self) -> MutexGuard<'_, State<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> PyResult<Option<S>> {
        let mut state = self.state();
        match mem::replace(&mut *state, State::InFlight) {
            State::Ready(stream) => Ok(Some(stream)),
            // The message of asynchronous generators.
            State::InFlight => Err(PyRuntimeError::new_err("the iterator is already running")),
            State::Finished => {
                *state = State::Finished;
                Ok(None)
            }
        }
    }

    /// Ends the iteration, unless the next item has been requested.
    fn close(&self) -> PyResult<()> {
        let stream = self.take()?;
        *self.state() = State::Finished;
        // Not under the lock, because dropping a stream cancels its background work.
        drop(stream);
        Ok(())
    }

    /// Returns an asyncio future of the next item, converted by `convert`. `take_ready` returns an item that needs no
    /// request. Cancelling the future cancels the call in flight, and finishes the stream.
    fn next<'py, T>(
        &self,
        py: Python<'py>,
        list: &List<ClientState>,
        take_ready: impl FnOnce(&mut S) -> Option<T>,
        convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        T: Send + 'static,
        S: Stream<Item = Result<T, Error>> + Send + Unpin + 'static,
    {
        let state = list.state.get(py)?;
        let event_loop = state.enter_loop(py)?;
        let mut in_flight = InFlight { slot: self.clone(), stream: self.take()?, is_complete: false };
        let convert = or_stop(convert);
        if let Some(next) = in_flight.stream.as_mut().and_then(take_ready) {
            in_flight.complete();
            return event_loop.ready(convert(py, Some(next)));
        }
        event_loop.start(None, convert, |_| async move {
            let next = poll_fn(|context| in_flight.poll(context)).await;
            in_flight.complete();
            next.transpose()
        })
    }
}

/// Returns a coroutine that ends an iteration.
fn close_later<'py>(iterator: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let module = iterator.py().import("volcredis._async_client")?;
    module.call_method1("_close_iterator", (iterator,))
}

/// Converts an item, or ends the iteration where there is none.
fn or_stop<T>(
    convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>>,
) -> impl for<'a> FnOnce(Python<'a>, Option<T>) -> PyResult<Bound<'a, PyAny>> {
    move |py, next| match next {
        Some(next) => convert(py, next),
        None => Err(PyStopAsyncIteration::new_err(())),
    }
}

/// A request for the next item. One that is dropped before it is complete finishes the stream.
struct InFlight<S> {
    slot: StreamSlot<S>,
    stream: Option<S>,
    is_complete: bool,
}

impl<S: Stream + Unpin> InFlight<S> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_next(context),
            None => Poll::Ready(None),
        }
    }

    fn complete(mut self) {
        self.is_complete = true;
    }
}

impl<S> Drop for InFlight<S> {
    fn drop(&mut self) {
        let stream = self.stream.take().filter(|_| self.is_complete);
        *self.slot.state() = stream.map_or(State::Finished, State::Ready);
    }
}
