//! One action in several regions at once.

use serde_json::{Value, json};
use tokio::task::JoinSet;
use volcredis::model::Action;
use volcredis::{DynamicRequest, Response};

use crate::clients::Clients;
use crate::error::CliError;
use crate::options::Options;
use crate::output::{List, Printable, Printer, list_of};
use crate::pages;

/// The column and the member that name the region of an item.
const REGION: &str = "Region";

/// Sends a request to the regions that the options name and prints the merged responses. Regions that fail are reported; their
/// error is that of the command once the others are printed.
pub(crate) async fn run(
    options: &Options,
    clients: &Clients,
    request: &DynamicRequest,
) -> Result<(), CliError> {
    let regions = clients.regions(&options.connection).await?;
    let max_items = options.output.max_items;
    let mut calls = JoinSet::new();
    for (index, region) in regions.iter().enumerate() {
        let (client, request) = (clients.client_in(region)?, request_in(request, region));
        calls.spawn(async move { (index, pages::send(&client, &request, max_items).await) });
    }
    let mut outcomes: Vec<_> = calls.join_all().await;
    outcomes.sort_by_key(|(index, _)| *index);
    let mut responses = Vec::new();
    let mut failure = None;
    for (index, outcome) in outcomes {
        let region = &regions[index];
        match outcome {
            Ok(response) => responses.push((region.as_str(), response)),
            Err(error) => {
                let error = CliError::from(error).context(region);
                if let Some(previous) = failure.replace(error) {
                    let _ = previous.report();
                }
            }
        }
    }
    if !responses.is_empty() {
        Printer::new(&options.output).print(&merge(request.action(), &responses, max_items))?;
    }
    failure.map_or(Ok(()), Err)
}

/// Sets the required parameter with the region of a request that lacks it to the region of the call.
pub(crate) fn request_in(request: &DynamicRequest, region: &str) -> DynamicRequest {
    const PARAMETER: &str = "RegionId";
    let is_required = request
        .action()
        .and_then(|action| action.request.field(PARAMETER))
        .is_some_and(|field| field.required);
    let mut request = request.clone();
    if is_required {
        request.body_mut().entry(PARAMETER).or_insert_with(|| region.into());
    }
    request
}

/// Merges the responses of regions: one list with a member for the region, or a list of results.
fn merge(
    action: Option<&'static Action>,
    responses: &[(&str, Response<Value>)],
    max_items: Option<u32>,
) -> Printable {
    let entry = |(region, response): &(&str, Response<Value>)| json!({ REGION: region, "ResponseMetadata": response.metadata, "Result": response.result });
    let whole = Value::Array(responses.iter().map(entry).collect());
    let Some(list) = action.and_then(list_of) else {
        let results = responses.iter().map(|(region, response)| in_region(region, response.result.clone()));
        return Printable { whole, result: results.collect(), list: None };
    };
    let mut items = Vec::new();
    for (region, response) in responses {
        items.extend(list.items(&response.result).iter().map(|item| in_region(region, item.clone())));
    }
    items.truncate(max_items.map_or(usize::MAX, |max| max as usize));
    let others = list.columns.iter().copied().filter(|column| *column != "RegionId");
    let columns = std::iter::once(REGION).chain(others).collect();
    Printable { whole, result: json!({ list.name: items }), list: Some(List { name: list.name, columns }) }
}

/// Adds the region to a result or an item.
fn in_region(region: &str, mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.insert(REGION.to_owned(), region.into());
    }
    value
}
