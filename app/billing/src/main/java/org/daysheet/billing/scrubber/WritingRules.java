package org.daysheet.billing.scrubber;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.edi.claim837.ClaimFileWriter;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.edi.claim837.ProfessionalClaim;

/// Whether the claim can be written at all. The other rules say it in plainer words, so this one speaks only when
/// they found nothing that keeps the claim back.
final class WritingRules {
    private static final Pattern LINE = Pattern.compile("line ([0-9]+) .*");

    private WritingRules() {}

    static void check(ProfessionalClaim claim, ScrubReport report) {
        if (report.isStopping()) {
            return;
        }
        for (Problem problem : ClaimFileWriter.problems(claim)) {
            report.when(true, ScrubRule.NOT_WRITABLE, place(problem.element()), problem.element(), problem.message());
        }
    }

    /// The part of the document that an element of the file tells.
    private static String place(String element) {
        Matcher line = LINE.matcher(element);
        if (line.matches()) {
            return "lines[" + line.group(1) + "]";
        }
        String loop = element.length() < 6 ? element : element.substring(0, 6).strip();
        return switch (loop) {
            case "1000A", "1000B" -> "partners";
            case "2000A", "2010AA", "2010AB" -> "billingProvider";
            case "2010BA", "SBR01", "SBR03", "SBR04", "SBR09" -> "subscriber";
            case "2010BB" -> "payer";
            case "2010CA", "PAT01" -> "dependent";
            case "2310A", "2310B", "2310C", "2310D" -> "providers";
            default -> "terms";
        };
    }
}
