//! Lists over more than one page.

use client::DynamicRequest;
use volcredis_core::model::Pagination;
use volcredis_core::pages::{Pages, Paginated};

use crate::cancellation_token::volcredis_cancellation_token;
use crate::client::volcredis_client;
use crate::error::volcredis_error;
use crate::guard::{Out, change, fallible, free, read};
use crate::request::volcredis_request;
use crate::response::volcredis_response;
use crate::status::volcredis_status;

/// The pages of a list, one call each. Freed with `volcredis_pages_free`, in any order with the client. Used by one thread
/// at a time.
pub struct volcredis_pages {
    pages: Pages<DynamicRequest>,
    /// The name of the list in an answer.
    items: &'static str,
    options: client::CallOptions,
}

/// Begins to go through the pages of a list, from the one that the request asks for. The request is copied.
///
/// Fails with `VOLCREDIS_CONFIGURATION` when the action does not list in pages.
///
/// # Safety
///
/// `request` was not freed, `pages` can be written to; `error` can too, or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_pages_new(
    request: *const volcredis_request,
    pages: *mut *mut volcredis_pages,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(pages, "pages")?;
            let request = read(request, "request")?;
            let (Pagination::Page { items, .. } | Pagination::Token { items, .. }) =
                request.request.pagination()?;
            let pages = Pages::new(request.request.clone())?;
            out.give(volcredis_pages { pages, items, options: request.options.clone() });
            Ok(())
        })
    }
}

/// Gets the next page, as `volcredis_client_send` would; the response is null, and all is well, when there are no more.
/// After a failure the same page is asked for again. What is on two pages, because the list changed in between, is left out
/// of the later one; so a page can be empty that is not the last.
///
/// # Safety
///
/// `pages` and `client` were not freed, `token` was not freed or is null, `response` can be written to; `error` can too,
/// or is null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_pages_next(
    pages: *mut volcredis_pages,
    client: *const volcredis_client,
    token: *const volcredis_cancellation_token,
    response: *mut *mut volcredis_response,
    error: *mut *mut volcredis_error,
) -> volcredis_status {
    // SAFETY: as the caller promises.
    unsafe {
        fallible(error, || {
            let out = Out::handle(response, "response")?;
            let (pages, client) = (change(pages, "pages")?, read(client, "client")?);
            let Some(request) = pages.pages.next_request() else { return Ok(()) };
            let mut response = client.call(request, &pages.options, token.as_ref())?;
            let new = pages.pages.take(response.result.clone());
            // Where there is no list, there is nothing to be left out.
            if let Some(list) = response.result.get_mut(pages.items).filter(|list| list.is_array()) {
                *list = new.into();
            }
            out.give(response.into());
            Ok(())
        })
    }
}

/// Frees the pages; nothing for null.
///
/// # Safety
///
/// `pages` is null or was not freed, and is not used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn volcredis_pages_free(pages: *mut volcredis_pages) {
    // SAFETY: as the caller promises.
    unsafe { free(pages) };
}
