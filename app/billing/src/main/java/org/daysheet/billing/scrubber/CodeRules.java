package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.codelists.Verdict;
import org.daysheet.billing.codelists.Verdict.Plain;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;

/// Whether the codes of a claim exist and were valid on the day of service (SNIP 5), as far as a loaded list covers it.
/// What is no code at all is left to the other rules.
final class CodeRules {
    /// Dental codes begin with D and stand in no list of CMS.
    private static final Pattern LEVEL_TWO = Pattern.compile("[ABCE-V][0-9]{4}");

    private CodeRules() {}

    static void check(ProfessionalClaim claim, CodeFacts codes, ScrubReport report) {
        ClaimRules.firstService(claim).ifPresent(day -> diagnoses(claim.diagnoses(), day, codes, report));
        for (int i = 0; i < claim.lines().size(); i++) {
            procedure(claim.lines().get(i), "lines[" + (i + 1) + "].procedure", codes, report);
        }
    }

    private static void diagnoses(List<Diagnosis> diagnoses, LocalDate day, CodeFacts codes, ScrubReport report) {
        for (int i = 0; i < diagnoses.size(); i++) {
            Diagnosis diagnosis = diagnoses.get(i);
            if (!diagnosis.qualifier().startsWith("AB") || !ClaimRules.isIcd10(diagnosis)) {
                continue;
            }
            String path = "diagnoses[" + (i + 1) + "]";
            String code = diagnosis.code();
            switch (codes.diagnosis(code, day)) {
                case Plain.UNKNOWN -> report.when(true, ScrubRule.DIAGNOSIS_UNKNOWN, path, code, day);
                case Plain.HEADING -> report.when(true, ScrubRule.DIAGNOSIS_NOT_BILLABLE, path, code);
                case Verdict.OtherVersion other ->
                    report.when(true, ScrubRule.DIAGNOSIS_OTHER_YEAR, path, code, day, other.version());
                case Verdict.Ended ended ->
                    report.when(true, ScrubRule.DIAGNOSIS_OTHER_YEAR, path, code, day, ended.last());
                case Verdict.NotYet later ->
                    report.when(true, ScrubRule.DIAGNOSIS_OTHER_YEAR, path, code, day, later.from());
                case Plain.NOT_ASKED, Plain.VALID -> {}
            }
        }
    }

    private static void procedure(ServiceLine line, String path, CodeFacts codes, ScrubReport report) {
        String code = line.procedure().code();
        if (!LEVEL_TWO.matcher(code).matches()) {
            return;
        }
        LocalDate day = line.from();
        switch (codes.procedure(code, day)) {
            case Plain.UNKNOWN, Plain.HEADING -> report.when(true, ScrubRule.PROCEDURE_UNKNOWN, path, code, day);
            case Verdict.OtherVersion other ->
                report.when(true, ScrubRule.PROCEDURE_OTHER_VERSION, path, code, day, other.version());
            case Verdict.Ended ended -> report.when(true, ScrubRule.PROCEDURE_ENDED, path, code, ended.last());
            case Verdict.NotYet later -> report.when(true, ScrubRule.PROCEDURE_NOT_YET, path, code, later.from());
            case Plain.NOT_ASKED, Plain.VALID -> {}
        }
    }
}
