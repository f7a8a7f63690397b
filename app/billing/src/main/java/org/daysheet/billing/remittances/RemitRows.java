package org.daysheet.billing.remittances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.edi.remit835.Adjustment;
import org.daysheet.edi.remit835.ClaimPayment;
import org.daysheet.edi.remit835.OutpatientAmounts;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.Remark;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemitLine;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Turns what a file says into rows, the same way when it is taken and when the rows are proved against the file.
final class RemitRows {
    private RemitRows() {}

    static RemittanceRow remittance(RemittanceHeader header, RemittanceBalance balance, ContentKeys keys) {
        LocalDate date = header.payment().date();
        return new RemittanceRow(
                header.ordinal(),
                header.envelope().interchangeControl(),
                header.envelope().groupControl(),
                header.envelope().transactionControl(),
                header.payer().name(),
                header.payer().identity(),
                Payee.of(header.payee()),
                header.payment().trace(),
                header.payment().handling(),
                header.payment().method(),
                date == null ? Check.NO_DATE : date,
                balance.payment().cents(),
                balance.claimsPaid().cents(),
                balance.providerAdjustments().cents(),
                balance.lines(),
                balance.claims(),
                balance.transaction(),
                keys.check(),
                header.envelope().place().offset(),
                Math.toIntExact(header.envelope().place().segment()));
    }

    static RemitClaimRow claim(RemitClaim claim, String key) {
        ClaimPayment payment = claim.payment();
        Party patient = claim.people().patient();
        Party insured = claim.people().insured();
        Party crossover = claim.people().crossoverCarrier();
        String error = claim.findings().stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .findFirst()
                .orElse(null);
        return new RemitClaimRow(
                claim.evidence().ordinal(),
                payment.controlNumber(),
                payment.status(),
                payment.charge().cents(),
                payment.paid().cents(),
                payment.patientResponsibility() == null
                        ? null
                        : payment.patientResponsibility().cents(),
                orNull(payment.filingIndicator()),
                orNull(payment.payerControl()),
                orNull(patient.lastName()),
                orNull(patient.firstName()),
                orNull(insured == null || insured.id().isEmpty() ? patient.id() : insured.id()),
                crossover == null ? null : orNull(crossover.lastName()),
                crossover == null ? null : orNull(crossover.id()),
                claim.balance().holds(),
                error == null || !claim.balance().holds(),
                error,
                key,
                claim.evidence().place().offset(),
                claim.evidence().end(),
                Math.toIntExact(claim.evidence().place().segment()),
                claim.lines().stream().map(RemitRows::line).toList(),
                adjustments(claim),
                remarks(claim),
                amounts(claim),
                outpatient(claim.detail().outpatient()));
    }

    private static RemitClaimRow.@Nullable Outpatient outpatient(@Nullable OutpatientAmounts amounts) {
        return amounts == null
                ? null
                : new RemitClaimRow.Outpatient(
                        orNull(amounts.rate()),
                        cents(amounts.payable()),
                        cents(amounts.renal()),
                        cents(amounts.professional()));
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    private static RemitClaimRow.Line line(RemitLine line) {
        QualifiedDate service = line.dates().stream()
                .filter(date -> date.qualifier().equals("472"))
                .findFirst()
                .orElse(null);
        LocalDate last = service == null ? date(line, "151") : service.to();
        return new RemitClaimRow.Line(
                line.number(),
                line.procedure().qualifier(),
                line.procedure().code(),
                line.procedure().modifiers().stream().limit(4).toList(),
                orNull(line.submitted().qualifier()),
                orNull(line.submitted().code()),
                orNull(line.submitted().modifiers().stream().limit(4).collect(Collectors.joining(" "))),
                orNull(line.revenueCode()),
                line.charge().cents(),
                line.paid().cents(),
                orNull(line.units()),
                line.serviceDate().orElse(null),
                last,
                orNull(line.controlNumber()),
                line.place().offset(),
                Math.toIntExact(line.place().segment()));
    }

    private static @Nullable LocalDate date(RemitLine line, String qualifier) {
        return line.dates().stream()
                .filter(date -> date.qualifier().equals(qualifier))
                .map(QualifiedDate::from)
                .findFirst()
                .orElse(null);
    }

    private static List<RemitClaimRow.Adjusted> adjustments(RemitClaim claim) {
        List<RemitClaimRow.Adjusted> rows = new ArrayList<>();
        claim.adjustments().forEach(adjustment -> rows.add(adjusted(rows.size() + 1, null, adjustment)));
        for (RemitLine line : claim.lines()) {
            line.adjustments().forEach(adjustment -> rows.add(adjusted(rows.size() + 1, line.number(), adjustment)));
        }
        return rows;
    }

    private static RemitClaimRow.Adjusted adjusted(int ordinal, @Nullable Integer line, Adjustment adjustment) {
        return new RemitClaimRow.Adjusted(
                ordinal,
                line,
                adjustment.cas(),
                adjustment.triplet(),
                adjustment.group(),
                adjustment.reason(),
                adjustment.amount().cents(),
                adjustment.quantity(),
                adjustment.offset(),
                Math.toIntExact(adjustment.segment()));
    }

    private static List<RemitClaimRow.Remarked> remarks(RemitClaim claim) {
        List<RemitClaimRow.Remarked> rows = new ArrayList<>();
        for (Remark remark : claim.detail().remarks()) {
            rows.add(new RemitClaimRow.Remarked(rows.size() + 1, null, remark.list(), remark.list(), remark.code()));
        }
        for (RemitLine line : claim.lines()) {
            for (Remark remark : line.remarks()) {
                rows.add(
                        new RemitClaimRow.Remarked(rows.size() + 1, line.number(), "LQ", remark.list(), remark.code()));
            }
        }
        return rows;
    }

    private static List<RemitClaimRow.Amount> amounts(RemitClaim claim) {
        List<RemitClaimRow.Amount> rows = new ArrayList<>();
        for (QualifiedAmount amount : claim.detail().amounts()) {
            rows.add(new RemitClaimRow.Amount(
                    rows.size() + 1, null, amount.qualifier(), amount.amount().cents()));
        }
        for (RemitLine line : claim.lines()) {
            for (QualifiedAmount amount : line.amounts()) {
                rows.add(new RemitClaimRow.Amount(
                        rows.size() + 1,
                        line.number(),
                        amount.qualifier(),
                        amount.amount().cents()));
            }
        }
        return rows;
    }

    static ProviderAdjustmentRow providerAdjustment(ProviderAdjustment adjustment) {
        return new ProviderAdjustmentRow(
                adjustment.ordinal(),
                adjustment.providerId(),
                adjustment.fiscalDate(),
                adjustment.reason(),
                orNull(adjustment.reference()),
                adjustment.amount().cents(),
                adjustment.offset(),
                Math.toIntExact(adjustment.segment()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
