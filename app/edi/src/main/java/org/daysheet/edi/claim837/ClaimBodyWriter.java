package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.edi.x12.SegmentWriter;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes one claim with its lines (loops 2300, 2310, 2400, 2410, 2420A).
final class ClaimBodyWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final SegmentWriter out;

    ClaimBodyWriter(SegmentWriter out) {
        this.out = out;
    }

    void write(ProfessionalClaim claim) {
        terms(claim.terms());
        dates(claim.dates());
        Money patientPaid = claim.patientPaid();
        if (patientPaid != null) {
            out.segment("AMT", "F5", patientPaid.x12());
        }
        references(claim.references());
        note(claim.note());
        out.segment(
                "HI",
                claim.diagnoses().stream()
                        .map(each -> SegmentWriter.composite(each.qualifier(), each.code()))
                        .toArray(String[]::new));
        providers(claim.providers());
        for (int i = 0; i < claim.lines().size(); i++) {
            line(claim.lines().get(i), i + 1);
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
        return SegmentWriter.composite(at(codes, 0), at(codes, 1), at(codes, 2), causes.state(), causes.country());
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    private void providers(ClaimProviders providers) {
        provider("DN", providers.referring());
        provider("P3", providers.primaryCare());
        provider("82", providers.rendering());
        Facility facility = providers.facility();
        if (facility != null) {
            out.segment(
                    "NM1",
                    "77",
                    "2",
                    facility.name(),
                    "",
                    "",
                    "",
                    "",
                    facility.npi().isEmpty() ? "" : "XX",
                    facility.npi());
            out.segment("N3", facility.address().line1(), facility.address().line2());
            out.segment(
                    "N4",
                    facility.address().city(),
                    facility.address().state(),
                    facility.address().zip(),
                    facility.address().country());
            references(facility.references());
        }
        provider("DQ", providers.supervising());
    }

    private void provider(String role, @Nullable Provider provider) {
        if (provider == null) {
            return;
        }
        PersonName name = provider.name();
        out.segment(
                "NM1",
                role,
                provider.organization() ? "2" : "1",
                name.last(),
                name.first(),
                name.middle(),
                "",
                name.suffix(),
                provider.npi().isEmpty() ? "" : "XX",
                provider.npi());
        if (!provider.taxonomy().isEmpty()) {
            out.segment("PRV", "PE", "PXC", provider.taxonomy());
        }
        references(provider.references());
    }

    private void line(ServiceLine line, int number) {
        out.segment("LX", Integer.toString(number));
        service(line);
        LocalDate to = line.to();
        if (to == null) {
            out.segment("DTP", "472", "D8", DATE.format(line.from()));
        } else {
            out.segment("DTP", "472", "RD8", DATE.format(line.from()) + "-" + DATE.format(to));
        }
        dates(line.dates());
        if (!line.controlNumber().isEmpty()) {
            out.segment("REF", "6R", line.controlNumber());
        }
        references(line.references());
        note(line.note());
        drug(line.drug());
        provider("82", line.rendering());
    }

    private void service(ServiceLine line) {
        LineFlags flags = line.flags();
        out.segment(
                "SV1",
                procedure(line.procedure()),
                line.charge().x12(),
                line.unitType(),
                line.units(),
                line.placeOfService(),
                "",
                SegmentWriter.composite(
                        line.pointers().stream().map(String::valueOf).toArray(String[]::new)),
                "",
                flags.emergency() ? "Y" : "",
                "",
                flags.epsdt() ? "Y" : "",
                flags.familyPlanning() ? "Y" : "",
                "",
                "",
                flags.copayExempt() ? "0" : "");
    }

    private static String procedure(Procedure procedure) {
        List<String> modifiers = procedure.modifiers();
        return SegmentWriter.composite(
                procedure.qualifier(),
                procedure.code(),
                at(modifiers, 0),
                at(modifiers, 1),
                at(modifiers, 2),
                at(modifiers, 3),
                procedure.description());
    }

    private void drug(@Nullable LineDrug drug) {
        if (drug == null) {
            return;
        }
        out.segment("LIN", "", "N4", drug.ndc());
        out.segment("CTP", "", "", "", drug.quantity(), drug.unit());
        int colon = drug.reference().indexOf(':');
        if (colon > 0) {
            out.segment(
                    "REF",
                    drug.reference().substring(0, colon),
                    drug.reference().substring(colon + 1));
        }
    }

    private void dates(List<QualifiedDate> dates) {
        for (QualifiedDate date : dates) {
            LocalDate to = date.to();
            if (to == null) {
                out.segment("DTP", date.qualifier(), "D8", DATE.format(date.from()));
            } else {
                out.segment("DTP", date.qualifier(), "RD8", DATE.format(date.from()) + "-" + DATE.format(to));
            }
        }
    }

    private void references(List<Reference> references) {
        for (Reference reference : references) {
            out.segment("REF", reference.qualifier(), reference.value());
        }
    }

    private void note(@Nullable Note note) {
        if (note != null) {
            out.segment("NTE", note.kind(), note.text());
        }
    }
}
