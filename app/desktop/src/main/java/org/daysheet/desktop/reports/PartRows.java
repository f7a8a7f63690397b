package org.daysheet.desktop.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.Part;
import org.daysheet.reports.kpi.PatientName;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemittanceId;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a figure into words, each with what it opens.
///
/// @param claims the claims among them, by their id
record PartRows(Map<ClaimId, ClaimRow> claims) {
    /// The parts of a figure as rows, in their order.
    static List<BehindRow> of(Office office, List<Part> parts) {
        List<ClaimId> ids = parts.stream()
                .filter(Part.Waited.class::isInstance)
                .map(part -> new ClaimId(((Part.Waited) part).claimId()))
                .toList();
        Map<ClaimId, ClaimRow> claims = new HashMap<>();
        if (!ids.isEmpty()) {
            office.claims().rows(ids).forEach(claim -> claims.put(claim.id(), claim));
        }
        return new PartRows(claims).of(parts);
    }

    List<BehindRow> of(List<Part> parts) {
        return parts.stream().map(this::row).filter(Objects::nonNull).toList();
    }

    /// Null for a claim that is not there any more.
    private @Nullable BehindRow row(Part part) {
        return switch (part) {
            case Part.Balance balance ->
                new BehindRow(
                        balance.patient().account(),
                        about(balance),
                        part.amount(),
                        new Link.OfBalance(new PatientId(balance.patient().id())));
            case Part.Uncollected charge ->
                ofPatient(
                        charge.patient(),
                        Texts.of(
                                "reports.part.uncollected",
                                charge.patient().name(),
                                Formats.date(charge.serviceOn()),
                                Formats.amount(charge.paid()),
                                Formats.amount(charge.expected())),
                        part);
            case Part.Entered charge ->
                ofPatient(
                        charge.patient(),
                        Texts.of(
                                "reports.part.entered",
                                charge.patient().name(),
                                Formats.date(charge.serviceOn()),
                                days(charge.days())),
                        part);
            case Part.Waited waited -> row(waited);
            case Part.Check check ->
                new BehindRow(
                        check.trace(),
                        Texts.of("reports.part.check", check.payer(), Formats.date(check.on())),
                        check.amount(),
                        new Link.OfCheck(new RemittanceId(check.remittanceId())));
            case Part.FromPatient paid ->
                ofPatient(
                        paid.patient(),
                        paid.receipt().isEmpty()
                                ? paid.patient().name()
                                : Texts.of(
                                        "reports.part.receipt", paid.patient().name(), paid.receipt()),
                        part);
            case Part.FromPayer paid ->
                new BehindRow(paid.payer(), Texts.of("reports.part.no-check"), paid.amount(), null);
        };
    }

    private static BehindRow ofPatient(PatientName patient, String about, Part part) {
        return new BehindRow(patient.account(), about, part.amount(), new Link.OfPatient(new PatientId(patient.id())));
    }

    private static String about(Part.Balance balance) {
        return Texts.of(
                "reports.part.balance",
                balance.patient().name(),
                balance.owner(),
                Formats.date(balance.serviceOn()),
                days(balance.days()));
    }

    private @Nullable BehindRow row(Part.Waited waited) {
        ClaimRow claim = claims.get(new ClaimId(waited.claimId()));
        return claim == null
                ? null
                : new BehindRow(
                        claim.controlNumber(),
                        Texts.of("reports.part.waited", days(waited.days()), Behind.about(claim)),
                        waited.amount(),
                        new Link.OfClaim(claim.id()));
    }

    private static String days(long days) {
        return Texts.of("reports.part.days", days);
    }
}
