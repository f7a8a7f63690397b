package org.daysheet.billing.codelists;

import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.code.Icd10;

/// Lines of the ICD-10-CM files of CMS.
final class IcdLines {
    private static final int LONGEST_TITLE = 60;

    private IcdLines() {}

    /// Order file: code in columns 7 to 13, 0 or 1 in column 15, short title in columns 17 to 76.
    static ListLine order(String line) {
        if (line.isBlank()) {
            return ListLine.Other.SKIPPED;
        }
        if (line.length() < 17 || "01".indexOf(line.charAt(14)) < 0) {
            return new ListLine.Fault(Texts.of("codelists.fault.icd-order"));
        }
        String title = line.substring(16, Math.min(line.length(), 16 + LONGEST_TITLE));
        return code(line.substring(6, 13), line.charAt(14) == '1', title);
    }

    /// Code file: code in columns 1 to 7, title from column 9 on.
    static ListLine codes(String line) {
        if (line.isBlank()) {
            return ListLine.Other.SKIPPED;
        }
        if (line.length() < 9) {
            return new ListLine.Fault(Texts.of("codelists.fault.icd-codes"));
        }
        return code(line.substring(0, 7), true, line.substring(8, Math.min(line.length(), 8 + LONGEST_TITLE)));
    }

    private static ListLine code(String text, boolean isBillable, String title) {
        String code = text.strip();
        boolean isWhole = Icd10.parse(code).map(Icd10::value).equals(Optional.of(code));
        return isWhole
                ? new ListLine.Code(code, isBillable, title.strip(), null, null)
                : new ListLine.Fault(Texts.of("codelists.fault.icd-code", code));
    }
}
