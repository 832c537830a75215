//! The macros behind the generated types: each field and its documentation stands once, and from it come the
//! struct, its setters, its encoding and its description.

/// A structure with fields that must be given (`required`), can be given (`optional`), and lists that are empty when
/// absent (`lists`). Where another has the same name, `as` says under which it stands among all.
macro_rules! structure {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(as $unique:literal)? {
            required { $($(#[doc = $rdoc:literal])* $rname:ident: $rtype:ty = $rwire:literal $([$($rcheck:expr),* $(,)?])?,)+ }
            $(optional { $($(#[doc = $odoc:literal])* $oname:ident: $otype:ty = $owire:literal $([$($ocheck:expr),* $(,)?])?,)* })?
            $(lists { $($(#[doc = $ldoc:literal])* $lname:ident: $ltype:ty = $lwire:literal,)* })?
        }
    ) => {
        structure!(@define [Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize]
            $(#[doc = $doc])*
            pub struct $name $(as $unique)? {
                required { $($(#[doc = $rdoc])* $rname: $rtype = $rwire [$($($rcheck),*)?],)+ }
                optional { $($($(#[doc = $odoc])* $oname: $otype = $owire [$($($ocheck),*)?],)*)? }
                lists { $($($(#[doc = $ldoc])* $lname: $ltype = $lwire,)*)? }
            }
        );

        impl $name {
            /// Makes it from the fields that must be given.
            #[allow(clippy::too_many_arguments)]
            #[must_use]
            pub fn new($($rname: impl $crate::model::IntoField<$rtype>),+) -> Self {
                Self {
                    $($rname: $rname.into_field(),)+
                    $($($oname: None,)*)?
                    $($($lname: Vec::new(),)*)?
                }
            }
        }
    };
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(as $unique:literal)? {
            $(optional { $($(#[doc = $odoc:literal])* $oname:ident: $otype:ty = $owire:literal $([$($ocheck:expr),* $(,)?])?,)* })?
            $(lists { $($(#[doc = $ldoc:literal])* $lname:ident: $ltype:ty = $lwire:literal,)* })?
        }
    ) => {
        structure!(@define [Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize]
            $(#[doc = $doc])*
            pub struct $name $(as $unique)? {
                required {}
                optional { $($($(#[doc = $odoc])* $oname: $otype = $owire [$($($ocheck),*)?],)*)? }
                lists { $($($(#[doc = $ldoc])* $lname: $ltype = $lwire,)*)? }
            }
        );

        impl $name {
            /// Makes it with no field given.
            #[must_use]
            pub fn new() -> Self {
                <Self as Default>::default()
            }
        }
    };
    (@unique $name:ident) => {
        stringify!($name)
    };
    (@unique $name:ident $unique:literal) => {
        $unique
    };
    (@define [$($derive:path),*]
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(as $unique:literal)? {
            required { $($(#[doc = $rdoc:literal])* $rname:ident: $rtype:ty = $rwire:literal [$($rcheck:expr),*],)* }
            optional { $($(#[doc = $odoc:literal])* $oname:ident: $otype:ty = $owire:literal [$($ocheck:expr),*],)* }
            lists { $($(#[doc = $ldoc:literal])* $lname:ident: $ltype:ty = $lwire:literal,)* }
        }
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),*)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $rdoc])*
                #[serde(rename = $rwire, default, deserialize_with = "crate::model::or_default")]
                pub $rname: $rtype,
            )*
            $(
                $(#[doc = $odoc])*
                #[serde(rename = $owire, default, deserialize_with = "crate::model::optional", skip_serializing_if = "Option::is_none")]
                pub $oname: Option<$otype>,
            )*
            $(
                $(#[doc = $ldoc])*
                #[serde(rename = $lwire, default, deserialize_with = "crate::model::or_default")]
                pub $lname: Vec<$ltype>,
            )*
        }

        impl $name {
            $(
                $(#[doc = $odoc])*
                #[must_use]
                pub fn $oname(mut self, value: impl $crate::model::IntoField<$otype>) -> Self {
                    self.$oname = Some(value.into_field());
                    self
                }
            )*
            $(
                $(#[doc = $ldoc])*
                #[must_use]
                pub fn $lname(mut self, value: impl $crate::model::IntoField<Vec<$ltype>>) -> Self {
                    self.$lname = value.into_field();
                    self
                }
            )*
        }

        impl $crate::model::Members for $name {
            fn member(&self, name: &str) -> Option<$crate::model::Member<'_>> {
                match name {
                    $($rwire => $crate::model::FieldValue::as_member(&self.$rname),)*
                    $($owire => $crate::model::FieldValue::as_member(&self.$oname),)*
                    $($lwire => $crate::model::FieldValue::as_member(&self.$lname),)*
                    _ => None,
                }
            }
        }

        impl $crate::model::Described for $name {
            const STRUCTURE: &'static $crate::model::Structure = &$crate::model::Structure {
                name: stringify!($name),
                unique_name: structure!(@unique $name $($unique)?),
                doc: concat!($($doc, "\n",)*),
                fields: &[
                    $($crate::model::Field {
                        name: $rwire,
                        identifier: stringify!($rname),
                        value_type: <$rtype as $crate::model::FieldValue>::TYPE,
                        required: true,
                        doc: concat!($($rdoc, "\n",)*),
                        checks: &[$($rcheck),*],
                    },)*
                    $($crate::model::Field {
                        name: $owire,
                        identifier: stringify!($oname),
                        value_type: <$otype as $crate::model::FieldValue>::TYPE,
                        required: false,
                        doc: concat!($($odoc, "\n",)*),
                        checks: &[$($ocheck),*],
                    },)*
                    $($crate::model::Field {
                        name: $lwire,
                        identifier: stringify!($lname),
                        value_type: <Vec<$ltype> as $crate::model::FieldValue>::TYPE,
                        required: false,
                        doc: concat!($($ldoc, "\n",)*),
                        checks: &[],
                    },)*
                ],
            };
        }

        impl $crate::model::FieldValue for $name {
            const TYPE: $crate::model::Type = $crate::model::Type::Structure(<Self as $crate::model::Described>::STRUCTURE);

            fn as_member(&self) -> Option<$crate::model::Member<'_>> {
                Some($crate::model::Member::Structure(self))
            }
        }

        impl $crate::model::Scalar for $name {}

        impl<'de> $crate::model::FromWire<'de> for $name {
            fn from_wire<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                serde::Deserialize::deserialize(deserializer)
            }
        }
    };
}

/// Declares an open enumeration: a string that is none of the documented values is kept as it is.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident { $($(#[doc = $vdoc:literal])* $variant:ident = $wire:literal,)+ }
    ) => {
        $(#[doc = $doc])*
        #[allow(missing_docs, reason = "a value has documentation only where its name does not say everything")]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $vdoc])* $variant,)+
            /// Any other value.
            Other(String),
        }

        impl $name {
            /// The value as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Other(text) => text,
                }
            }

            fn documented(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::documented(text).unwrap_or_else(|| Self::Other(text.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::documented(&text).unwrap_or(Self::Other(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::or_default(deserializer)
            }
        }

        impl<'de> $crate::model::FromWire<'de> for $name {
            fn from_wire<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::model::text(deserializer, |text| Self::from(text))
            }
        }

        impl $crate::model::FieldValue for $name {
            const TYPE: $crate::model::Type =
                $crate::model::Type::Enumeration(&$crate::model::Enumeration { name: stringify!($name), values: &[$($wire),+] });

            fn as_member(&self) -> Option<$crate::model::Member<'_>> {
                Some($crate::model::Member::String(self.as_str()))
            }
        }

        impl $crate::model::Scalar for $name {}
    };
}

/// An action: its request, its response, and its description.
macro_rules! operation {
    (
        $request:ident => $response:ident,
        $(#[doc = $doc:literal])*
        pub static ACTION = Action { $($field:ident: $value:expr,)* }
    ) => {
        $(#[doc = $doc])*
        pub static ACTION: $crate::model::Action = $crate::model::Action {
            request: <$request as $crate::model::Described>::STRUCTURE,
            response: <$response as $crate::model::Described>::STRUCTURE,
            $($field: $value,)*
        };

        impl $crate::request::Request for $request {
            type Response = $response;

            const ACTION: &'static $crate::model::Action = &ACTION;
        }
    };
}

pub(crate) use {open_enum, operation, structure};
