package org.daysheet.edi.claim837;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes one claim (837P TR3 loops 2300 and 2310) and hands its other payers and lines on.
final class ClaimBodyWriter {
    private static final int CODES_PER_SEGMENT = 12;

    private final SegmentWriter out;
    private final CommonWriter common;
    private final ExtrasWriter extras;
    private final OtherPayerWriter otherPayers;
    private final LineWriter lines;

    ClaimBodyWriter(SegmentWriter out) {
        this.out = out;
        this.common = new CommonWriter(out);
        this.extras = new ExtrasWriter(out);
        this.otherPayers = new OtherPayerWriter(out);
        this.lines = new LineWriter(out);
    }

    void write(ProfessionalClaim claim) {
        ClaimExtras more = claim.extras();
        terms(claim.terms());
        common.dates(claim.dates());
        extras.attachments(more.attachments());
        extras.contract(more.contract());
        common.amount("F5", claim.patientPaid());
        common.references(claim.references());
        extras.fileInformation(more.fileInformation());
        common.note(claim.note());
        extras.transport(more.ambulance());
        spinalCare(more.spinalCare());
        extras.conditions(more.conditions());
        codes(claim);
        extras.pricing(more.pricing());
        providers(claim.providers());
        common.stops(more.ambulance());
        claim.otherPayers().forEach(otherPayers::write);
        for (int i = 0; i < claim.lines().size(); i++) {
            lines.write(claim.lines().get(i), i + 1);
        }
    }

    private void terms(ClaimTerms terms) {
        out.segment(
                "CLM",
                terms.controlNumber(),
                terms.total().x12(),
                "",
                "",
                SegmentWriter.composite(terms.placeOfService(), "B", terms.frequency()),
                terms.providerSignature(),
                terms.assignment(),
                terms.benefitsAssigned(),
                terms.release(),
                terms.patientSignature(),
                causes(terms.relatedCauses()),
                terms.specialProgram(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                terms.delayReason());
    }

    private static String causes(RelatedCauses causes) {
        List<String> codes = causes.codes();
        return SegmentWriter.composite(
                CommonWriter.at(codes, 0),
                CommonWriter.at(codes, 1),
                CommonWriter.at(codes, 2),
                causes.state(),
                causes.country());
    }

    private void spinalCare(@Nullable SpinalCare care) {
        if (care != null) {
            out.segment("CR2", "", "", "", "", "", "", "", care.condition(), "", care.description(), care.more());
        }
    }

    private void codes(ProfessionalClaim claim) {
        codes(claim.diagnoses().stream()
                .map(each -> SegmentWriter.composite(each.qualifier(), each.code()))
                .toList());
        List<String> procedures = new ArrayList<>();
        for (String code : claim.extras().anesthesiaProcedures()) {
            procedures.add(SegmentWriter.composite(procedures.isEmpty() ? "BP" : "BO", code));
        }
        codes(procedures);
        codes(claim.extras().conditionCodes().stream()
                .map(code -> SegmentWriter.composite("BG", code))
                .toList());
    }

    private void codes(List<String> codes) {
        for (int from = 0; from < codes.size(); from += CODES_PER_SEGMENT) {
            int to = Math.min(codes.size(), from + CODES_PER_SEGMENT);
            out.segment("HI", codes.subList(from, to).toArray(String[]::new));
        }
    }

    private void providers(ClaimProviders providers) {
        common.provider("DN", providers.referring());
        common.provider("P3", providers.primaryCare());
        common.provider("82", providers.rendering());
        common.facility(providers.facility());
        common.provider("DQ", providers.supervising());
    }
}
