//! Tags of instances.

use volcredis_core::actions::describe_tags_by_resource::TagResource;
use volcredis_core::actions::{
    AddTagsToResourceRequest, AddTagsToResourceResponse, DescribeTagsByResourceRequest,
    DescribeTagsByResourceResponse, RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse,
};

use crate::handlers::call::Call;
use crate::handlers::dispatch::Handle;
use crate::handlers::pagination::Page;
use crate::service_error::ServiceError;

/// The maximum number of tags of an instance.
const MAX_TAGS: usize = 50;

impl Handle for AddTagsToResourceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<AddTagsToResourceResponse, ServiceError> {
        for id in &self.instance_ids {
            let tags = &call.ready_instance(id)?.tags;
            let new = self.tags.iter().filter(|tag| !tags.contains_key(&tag.key)).count();
            if tags.len() + new > MAX_TAGS {
                return Err(ServiceError::invalid_parameter(format!(
                    "too many tags for instance `{id}`: it can have {MAX_TAGS}"
                )));
            }
        }
        for id in &self.instance_ids {
            let new = self.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone().unwrap_or_default()));
            call.ready_instance(id)?.tags.extend(new);
        }
        Ok(AddTagsToResourceResponse::new())
    }
}

impl Handle for RemoveTagsFromResourceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<RemoveTagsFromResourceResponse, ServiceError> {
        let (all, keys) = (self.all.unwrap_or(false), self.tag_keys.unwrap_or_default());
        if !all && keys.is_empty() {
            return Err(ServiceError::invalid_parameter("`TagKeys` is required unless `All` is true"));
        }
        for id in &self.instance_ids {
            call.ready_instance(id)?;
        }
        for id in &self.instance_ids {
            call.ready_instance(id)?.tags.retain(|key, _| !all && !keys.contains(key));
        }
        Ok(RemoveTagsFromResourceResponse::new())
    }
}

impl Handle for DescribeTagsByResourceRequest {
    fn handle(self, call: &mut Call<'_>) -> Result<DescribeTagsByResourceResponse, ServiceError> {
        let filters = self.tag_filters.unwrap_or_default();
        let mut rows = Vec::new();
        for id in &self.instance_ids {
            let wanted = call.instance(id)?.tags.iter().filter(|(key, value)| {
                filters.is_empty()
                    || filters.iter().any(|filter| {
                        filter.key == **key && filter.value.as_ref().is_none_or(|wanted| wanted == *value)
                    })
            });
            rows.extend(wanted.map(|(key, value)| {
                TagResource::new().instance_id(id.as_str()).key(key.as_str()).value(value.as_str())
            }));
        }
        let page = Page::new(Some(self.page_number), Some(self.page_size));
        let (rows, total) = page.of_exact(rows.into_iter());
        Ok(DescribeTagsByResourceResponse::new().total(total).tag_resources(rows))
    }
}
