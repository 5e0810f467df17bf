//! Reads and writes a language as text on both engines.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

use crate::language::Lang;

impl<DB: Database> Type<DB> for Lang
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <String as Type<DB>>::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        <String as Type<DB>>::compatible(ty)
    }
}

impl<'q, DB: Database> Encode<'q, DB> for Lang
where
    String: Encode<'q, DB>,
{
    fn encode_by_ref(
        &self,
        buffer: &mut <DB as Database>::ArgumentBuffer,
    ) -> Result<IsNull, BoxDynError> {
        self.as_str().to_owned().encode_by_ref(buffer)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for Lang
where
    String: Decode<'r, DB>,
{
    fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError> {
        let tag = String::decode(value)?;
        Lang::parse(&tag).ok_or_else(|| format!("{tag:?} is no language tag").into())
    }
}
