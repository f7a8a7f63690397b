package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daysheet.edi.x12.Segment;
import org.daysheet.types.money.Money;

/// Reads and checks the CLM segment.
final class TermsReader {
    private static final Pattern PLACE = Pattern.compile("[0-9]{2}");

    private final String controlNumber;
    private final String placeOfService;
    private final String frequency;
    private final String signature;
    private final String assignment;
    private final String benefits;
    private final String release;
    private final String patientSignature;
    private final RelatedCauses causes;
    private final String program;
    private final String delay;

    TermsReader(Segment clm, Notes837 notes) {
        controlNumber = clm.text(1);
        placeOfService = clm.component(5, 1);
        frequency = clm.component(5, 3);
        if (!clm.component(5, 2).equals("B")) {
            notes.notKept("2300", clm, 5);
        }
        signature = clm.text(6);
        assignment = clm.text(7);
        benefits = clm.text(8);
        release = clm.text(9);
        patientSignature = clm.text(10);
        causes = causes(clm);
        program = clm.text(12);
        delay = clm.text(20);
        if (controlNumber.isEmpty()) {
            notes.error(clm, 1, "claim-control-missing", "The claim has no control number.", "CLM01");
        }
        if (!PLACE.matcher(placeOfService).matches()) {
            notes.error(clm, 5, "place-of-service", "The claim has no place of service of two digits.", "two digits");
        }
        switch (frequency) {
            case "1", "6", "7", "8" -> {}
            default ->
                notes.error(
                        clm, 5, "frequency", "The claim frequency is not one for professional claims.", "1, 7 or 8");
        }
    }

    String controlNumber() {
        return controlNumber;
    }

    String placeOfService() {
        return placeOfService;
    }

    String frequency() {
        return frequency;
    }

    boolean isAccident() {
        return causes.codes().stream().anyMatch(code -> code.equals("AA") || code.equals("EM") || code.equals("OA"));
    }

    ClaimTerms terms(Money total) {
        return new ClaimTerms(
                controlNumber,
                total,
                placeOfService,
                frequency,
                signature,
                assignment,
                benefits,
                release,
                patientSignature,
                causes,
                program,
                delay);
    }

    private static RelatedCauses causes(Segment clm) {
        if (!clm.has(11)) {
            return RelatedCauses.NONE;
        }
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String code = clm.component(11, i);
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return new RelatedCauses(codes, clm.component(11, 4), clm.component(11, 5));
    }
}
