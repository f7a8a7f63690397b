/// Checked codes of the field: group codes, reason codes, procedures, diagnoses, modifiers, places. In: text. Out:
/// values that cannot be malformed. Never: licensed code lists or their texts.
@NullMarked
package org.daysheet.types.code;

import org.jspecify.annotations.NullMarked;
