/* Microsoft's source annotations: they describe parameters to an analyser and expand to nothing.
 *
 * Only the names with an underscore on both sides: the older `__in` and `__out` are parameter names
 * in libstdc++. */
#pragma once

#define _In_
#define _In_opt_
#define _In_z_
#define _In_opt_z_
#define _In_reads_(count)
#define _In_reads_opt_(count)
#define _In_reads_bytes_(size)
#define _In_reads_bytes_opt_(size)
#define _In_reads_z_(count)
#define _In_range_(low, high)
#define _Out_
#define _Out_opt_
#define _Out_writes_(count)
#define _Out_writes_opt_(count)
#define _Out_writes_z_(count)
#define _Out_writes_bytes_(size)
#define _Out_writes_bytes_opt_(size)
#define _Out_writes_to_(count, written)
#define _Out_writes_to_opt_(count, written)
#define _Out_writes_bytes_to_(size, written)
#define _Out_z_cap_(count)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_result_maybenull_
#define _Inout_
#define _Inout_opt_
#define _Inout_z_
#define _Inout_updates_(count)
#define _Inout_updates_opt_(count)
#define _Inout_updates_z_(count)
#define _Inout_updates_bytes_(size)
#define _Deref_out_
#define _Reserved_
#define _Field_size_(count)
#define _Field_size_bytes_(size)
#define _Field_z_
#define _Ret_maybenull_
#define _Ret_notnull_
#define _Ret_z_
#define _Ret_range_(low, high)
#define _Check_return_
#define _Must_inspect_result_
#define _Use_decl_annotations_
#define _Success_(condition)
#define _Return_type_success_(condition)
#define _When_(condition, annotation)
#define _At_(target, annotation)
#define _Pre_
#define _Post_
#define _Pre_z_
#define _Post_z_
#define _Pre_maybenull_
#define _Post_invalid_
#define _Null_terminated_
#define _NullNull_terminated_
#define _Frees_ptr_
#define _Frees_ptr_opt_
#define _Printf_format_string_
#define _Scanf_format_string_
#define _Notnull_
#define _Maybenull_
#define _Function_class_(name)
#define _IRQL_requires_max_(level)
#define _Acquires_lock_(lock)
#define _Releases_lock_(lock)
#define _Requires_lock_held_(lock)
#define _Guarded_by_(lock)
#define _Analysis_assume_(expression)
#define __analysis_assume(condition)
