package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.SegmentWriter;
import org.jspecify.annotations.Nullable;

/// Writes one service line (837P TR3 loops 2400, 2410, 2420, 2430 and 2440).
final class LineWriter {
    private final SegmentWriter out;
    private final CommonWriter common;
    private final ExtrasWriter extras;

    LineWriter(SegmentWriter out) {
        this.out = out;
        this.common = new CommonWriter(out);
        this.extras = new ExtrasWriter(out);
    }

    void write(ServiceLine line, int number) {
        LineExtras more = line.extras();
        Equipment equipment = Absent.or(more.equipment(), Equipment.NONE);
        out.segment("LX", Integer.toString(number));
        service(line);
        rental(equipment.rental());
        extras.attachments(more.attachments());
        extras.transport(more.ambulance());
        certification(equipment.certification());
        extras.conditions(more.conditions());
        common.date("472", line.from(), line.to());
        common.dates(line.dates());
        more.quantities().forEach(each -> out.segment("QTY", each.qualifier(), each.quantity()));
        more.results().forEach(each -> out.segment("MEA", each.kind(), each.measured(), each.value()));
        extras.contract(more.contract());
        if (!line.controlNumber().isEmpty()) {
            out.segment("REF", "6R", line.controlNumber());
        }
        common.references(line.references());
        more.amounts().forEach(each -> common.amount(each.qualifier(), each.amount()));
        extras.fileInformation(more.fileInformation());
        common.note(line.note());
        common.note(more.thirdPartyNote());
        purchase(more.purchase());
        extras.pricing(more.pricing());
        drug(line.drug());
        providers(line.rendering(), more);
        more.decisions().forEach(this::decision);
        equipment.forms().forEach(this::form);
    }

    private void service(ServiceLine line) {
        LineFlags flags = line.flags();
        out.segment(
                "SV1",
                CommonWriter.procedure(line.procedure()),
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

    private void rental(Equipment.@Nullable Rental rental) {
        if (rental != null) {
            out.segment(
                    "SV5",
                    SegmentWriter.composite("HC", rental.code()),
                    "DA",
                    rental.days(),
                    rental.rentalPrice().x12(),
                    rental.purchasePrice().x12(),
                    rental.frequency());
        }
    }

    private void certification(Equipment.@Nullable Certification certification) {
        if (certification != null) {
            out.segment("CR3", certification.kind(), "MO", certification.months());
        }
    }

    private void purchase(@Nullable PurchasedService purchase) {
        if (purchase != null) {
            out.segment("PS1", purchase.providerId(), purchase.price().x12());
        }
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

    private void providers(@Nullable Provider rendering, LineExtras more) {
        LineProviders own = more.ownProviders();
        common.provider("82", rendering);
        common.provider("QB", own.purchased());
        common.facility(own.facility());
        common.provider("DQ", own.supervising());
        OrderingProvider ordering = own.ordering();
        if (ordering != null) {
            Provider who = ordering.provider();
            common.name("DK", who.organization(), who.name(), who.npi().isEmpty() ? "" : "XX", who.npi());
            common.address(ordering.address());
            common.references(who.references());
            common.contact(ordering.contact());
        }
        common.provider("DN", own.referring());
        common.provider("P3", own.primaryCare());
        common.stops(more.ambulance());
    }

    private void decision(LineDecision decision) {
        out.segment(
                "SVD",
                decision.payerId(),
                decision.paid().x12(),
                CommonWriter.procedure(decision.procedure()),
                "",
                decision.units(),
                decision.bundledInto() == 0 ? "" : Integer.toString(decision.bundledInto()));
        common.adjustments(decision.adjustments());
        common.date("573", decision.decidedOn(), null);
        common.amount("EAF", decision.remaining());
    }

    private void form(Equipment.Form form) {
        out.segment("LQ", form.kind(), form.code());
        for (Equipment.Answer answer : form.answers()) {
            out.segment(
                    "FRM",
                    answer.question(),
                    answer.yesNo(),
                    answer.text(),
                    CommonWriter.text(answer.date()),
                    answer.percent());
        }
    }
}
