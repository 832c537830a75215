//! Lists over all their pages.

use serde_json::{Map, Value};
use volcredis::model::Pagination;
use volcredis::paginate::{DEFAULT_PAGE_SIZE, Paginator};
use volcredis::{AsyncClient, DynamicRequest, Error, Response};

/// Sends a request. A list gets the items of all its pages, unless the request asks for a page.
pub(crate) async fn send(
    client: &AsyncClient,
    request: &DynamicRequest,
    max_items: Option<u32>,
) -> Result<Response<Value>, Error> {
    let (position, size, items_name) = match request.action().and_then(|action| action.pagination) {
        Some(Pagination::Page { page, size, items, .. }) => (page, size, items),
        Some(Pagination::Token { token, size, items, .. }) => (token, size, items),
        None => return client.send(request).await,
    };
    if request.body().get(position).is_some_and(|position| !position.is_null()) {
        let mut response = client.send(request).await?;
        truncate(&mut response.result, items_name, max_items);
        return Ok(response);
    }
    let mut request = request.clone();
    if let Some(max) = max_items.and_then(|max| i32::try_from(max).ok()) {
        let parameters = request.body_mut();
        parameters.entry(size).or_insert_with(|| max.min(DEFAULT_PAGE_SIZE).into());
    }
    let mut paginator = Paginator::new(request)?;
    let mut whole: Option<Response<Value>> = None;
    let mut items = Vec::new();
    let mut has_list = false;
    while let Some(request) = paginator.next_request() {
        let mut response = client.send(request).await?;
        let result = response.result.take();
        has_list |= result.get(items_name).is_some();
        let other = without(&result, items_name);
        items.extend(paginator.handle_response(result));
        // The last response says most about the whole list.
        whole = Some(response.map(|_| other));
        if max_items.is_some_and(|max| items.len() >= max as usize) {
            break;
        }
    }
    let Some(mut response) = whole else { return Err(Error::configuration("the list is empty")) };
    if let (true, Value::Object(members)) = (has_list, &mut response.result) {
        members.insert(items_name.to_owned(), Value::Array(items));
    }
    truncate(&mut response.result, items_name, max_items);
    Ok(response)
}

/// Returns the members of an object but one.
fn without(object: &Value, name: &str) -> Value {
    let members = object.as_object().into_iter().flatten();
    let members: Map<String, Value> = members
        .filter(|(other, _)| *other != name)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    Value::Object(members)
}

fn truncate(result: &mut Value, items: &str, max: Option<u32>) {
    if let (Some(max), Some(Value::Array(items))) = (max, result.get_mut(items)) {
        items.truncate(max as usize);
    }
}
