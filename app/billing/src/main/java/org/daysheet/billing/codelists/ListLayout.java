package org.daysheet.billing.codelists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The shapes in which CMS hands out its lists; known by what the first lines look like.
enum ListLayout {
    /// `icd10cm_order_YYYY.txt`: every code and every heading.
    ICD_ORDER(CodeListKind.ICD10CM, Pattern.compile("[0-9]{5} [A-Z][0-9][0-9A-Z][0-9A-Z ]{4} [01] .+")),
    /// `icd10cm_codes_YYYY.txt`: billable codes only.
    ICD_CODES(CodeListKind.ICD10CM, Pattern.compile("[A-Z][0-9][0-9A-Z][0-9A-Z ]{4} [^ ].*")),
    /// The record file of 320 characters.
    HCPCS_RECORDS(CodeListKind.HCPCS, Pattern.compile("(?:[A-Z][0-9]{4}|   [0-9A-Z]{2})[0-9 ]{5}[3478].{80,}")),
    /// The same as a table with a heading, comma or tab.
    HCPCS_TABLE(CodeListKind.HCPCS, Pattern.compile("(?i)\"?HCPCS?(?: CODE)?\"?[,\\t].*TERM.*")),
    /// The quarterly table of pairs, tab.
    PAIRS(
            CodeListKind.NCCI,
            Pattern.compile("[0-9A-Z]{5}\\t[0-9A-Z]{5}\\t *\\*? *\\t[0-9]{8}\\t *(?:[0-9]{8}|\\*) *\\t *[0-9].*")),
    /// The quarterly table of units, comma or tab.
    LIMITS(CodeListKind.MUE, Pattern.compile("\"?[0-9A-Z]{5}\"?[,\\t]\"?[0-9]{1,6}\"?[,\\t]\"?[1-3]\\b.*"));

    private final CodeListKind kind;
    private final Pattern row;

    ListLayout(CodeListKind kind, Pattern row) {
        this.kind = kind;
        this.row = row;
    }

    CodeListKind kind() {
        return kind;
    }

    /// The shape that one of these lines has first.
    static Optional<ListLayout> of(List<String> firstLines) {
        for (String line : firstLines) {
            for (ListLayout layout : values()) {
                if (layout.row.matcher(line).matches()) {
                    return Optional.of(layout);
                }
            }
        }
        return Optional.empty();
    }

    /// Reads the lines of one file.
    LineReader reader() {
        return switch (this) {
            case ICD_ORDER -> IcdLines::order;
            case ICD_CODES -> IcdLines::codes;
            case HCPCS_RECORDS -> HcpcsLines::record;
            case HCPCS_TABLE -> new HcpcsTable();
            case PAIRS -> PairLines::read;
            case LIMITS -> LimitLines::read;
        };
    }

    /// Says what each line means, in their order.
    @FunctionalInterface
    interface LineReader {
        ListLine read(String line);
    }
}
