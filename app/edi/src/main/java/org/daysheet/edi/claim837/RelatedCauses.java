package org.daysheet.edi.claim837;

import java.util.List;

/// What the condition is related to (837P CLM11, CMS-1500 box 10).
///
/// @param codes AA auto accident, EM employment, OA other accident; at most three, empty when unrelated
/// @param state of an auto accident
/// @param country of an auto accident outside the US
public record RelatedCauses(List<String> codes, String state, String country) {
    /// Related to nothing.
    public static final RelatedCauses NONE = new RelatedCauses(List.of(), "", "");

    public RelatedCauses {
        codes = List.copyOf(codes);
    }
}
