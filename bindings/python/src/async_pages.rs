//! Asynchronous iterators over lists that come in pages.

use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use futures_core::Stream;
use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration};
use pyo3::prelude::*;
use volcredis::pages::{ItemStream, PageStream};
use volcredis::{DynamicRequest, Error};

use crate::async_client::NativeAsyncClient;
use crate::gate;
use crate::pages::{List, item, page};

/// The items of a list, over all its pages: what the methods of `client.paginate` give.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct AsyncItemIterator {
    list: List<NativeAsyncClient>,
    items: Place<ItemStream<DynamicRequest>>,
}

impl AsyncItemIterator {
    pub(crate) fn new(py: Python<'_>, list: List<NativeAsyncClient>) -> PyResult<Self> {
        let items = Place::new(iterate(py, &list)?);
        Ok(Self { list, items })
    }
}

#[pymethods]
impl AsyncItemIterator {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let kind = self.list.item_kind();
            self.items.advance(py, &self.list, ItemStream::take_ready, move |py, next| item(py, kind, &next))
        })
    }

    /// Goes through the list from its beginning, a whole response each page, with its request id. An item that was moved
    /// to a later page meanwhile stands there again.
    fn pages(&self, py: Python<'_>) -> PyResult<AsyncPageIterator> {
        gate::enter(py, |_| {
            let pages = Place::new(iterate(py, &self.list)?.pages());
            let list = List {
                client: self.list.client.clone_ref(py),
                request: self.list.request.clone(),
                prefetch: self.list.prefetch,
            };
            Ok(AsyncPageIterator { list, pages })
        })
    }

    fn __repr__(&self) -> String {
        self.list.describe("items")
    }
}

/// The pages of a list: what `AsyncItemIterator.pages` gives.
#[pyclass(frozen, generic, module = "volcredis")]
pub(crate) struct AsyncPageIterator {
    list: List<NativeAsyncClient>,
    pages: Place<PageStream<DynamicRequest>>,
}

#[pymethods]
impl AsyncPageIterator {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let action = self.list.request.action();
            self.pages.advance(py, &self.list, |_| None, move |py, response| page(py, action, response))
        })
    }

    fn __repr__(&self) -> String {
        self.list.describe("pages")
    }
}

fn iterate(py: Python<'_>, list: &List<NativeAsyncClient>) -> PyResult<ItemStream<DynamicRequest>> {
    let open = list.client.get().open(py)?;
    Ok(open.client.paginate(&list.request).prefetch(list.prefetch))
}

/// Where a stream is, unless it is under way to its next item.
struct Place<S>(Arc<Mutex<Stage<S>>>);

enum Stage<S> {
    Waiting(S),
    UnderWay,
    Over,
}

impl<S> Clone for Place<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S> Place<S> {
    fn new(stream: S) -> Self {
        Self(Arc::new(Mutex::new(Stage::Waiting(stream))))
    }

    fn stage(&self) -> MutexGuard<'_, Stage<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> PyResult<Option<S>> {
        let mut stage = self.stage();
        match mem::replace(&mut *stage, Stage::UnderWay) {
            Stage::Waiting(stream) => Ok(Some(stream)),
            // As an asynchronous generator says it.
            Stage::UnderWay => Err(PyRuntimeError::new_err("the iterator is already running")),
            Stage::Over => {
                *stage = Stage::Over;
                Ok(None)
            }
        }
    }

    /// Returns a future of what `convert` makes of the next item, which `take_ready` returns where it takes no request. To
    /// cancel it cancels the call under way, and ends the list.
    fn advance<'py, T>(
        &self,
        py: Python<'py>,
        list: &List<NativeAsyncClient>,
        take_ready: impl FnOnce(&mut S) -> Option<T>,
        convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        T: Send + 'static,
        S: Stream<Item = Result<T, Error>> + Send + Unpin + 'static,
    {
        let open = list.client.get().open(py)?;
        let on_loop = open.enter_loop(py)?;
        let mut travel = Travel { place: self.clone(), stream: self.take()?, has_arrived: false };
        let convert = or_stop(convert);
        if let Some(next) = travel.stream.as_mut().and_then(take_ready) {
            // It needs no other thread.
            travel.arrive();
            return on_loop.settled(convert(py, Some(next)));
        }
        on_loop.start(None, convert, |_| async move {
            let next = poll_fn(|context| travel.poll(context)).await;
            travel.arrive();
            next.transpose()
        })
    }
}

/// Converts what there is, and ends the iteration where there is nothing.
fn or_stop<T>(
    convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>>,
) -> impl for<'a> FnOnce(Python<'a>, Option<T>) -> PyResult<Bound<'a, PyAny>> {
    move |py, next| match next {
        Some(next) => convert(py, next),
        None => Err(PyStopAsyncIteration::new_err(())),
    }
}

/// A stream on its way to the next item. One that does not arrive, because it was given up, is over.
struct Travel<S> {
    place: Place<S>,
    stream: Option<S>,
    has_arrived: bool,
}

impl<S: Stream + Unpin> Travel<S> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_next(context),
            None => Poll::Ready(None),
        }
    }

    fn arrive(mut self) {
        self.has_arrived = true;
    }
}

impl<S> Drop for Travel<S> {
    fn drop(&mut self) {
        let stream = self.stream.take().filter(|_| self.has_arrived);
        *self.place.stage() = stream.map_or(Stage::Over, Stage::Waiting);
    }
}
