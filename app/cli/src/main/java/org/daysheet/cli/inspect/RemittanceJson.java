package org.daysheet.cli.inspect;

import java.time.LocalDate;
import org.daysheet.edi.remit835.Adjustment;
import org.daysheet.edi.remit835.OutpatientAmounts;
import org.daysheet.edi.remit835.ProviderAdjustment;
import org.daysheet.edi.remit835.Remark;
import org.daysheet.edi.remit835.RemitClaim;
import org.daysheet.edi.remit835.RemitLine;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceHeader;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The parts of an 835 transaction in the shape of the command line contract.
final class RemittanceJson {
    private RemittanceJson() {}

    static void writeHeader(JsonGenerator json, RemittanceHeader header) {
        LocalDate date = header.payment().date();
        json.writeStringProperty("payer", header.payer().name());
        json.writeStringProperty("trace", header.payment().trace());
        json.writeStringProperty("paymentMethod", header.payment().method());
        writeText(json, "paymentDate", date == null ? null : date.toString());
    }

    static void writeClaim(JsonGenerator json, RemitClaim claim) {
        json.writeStartObject();
        json.writeStringProperty("control", claim.payment().controlNumber());
        json.writeStringProperty("payerControl", claim.payment().payerControl());
        json.writeStringProperty("status", claim.payment().status());
        json.writeNumberProperty("chargeCents", claim.payment().charge().cents());
        json.writeNumberProperty("paidCents", claim.payment().paid().cents());
        Money responsibility = claim.payment().patientResponsibility();
        if (responsibility == null) {
            json.writeNullProperty("patientResponsibilityCents");
        } else {
            json.writeNumberProperty("patientResponsibilityCents", responsibility.cents());
        }
        json.writeBooleanProperty("balanced", claim.balance().holds());
        json.writeName("adjustments");
        json.writeStartArray();
        claim.adjustments().forEach(adjustment -> writeAdjustment(json, adjustment, null));
        for (RemitLine line : claim.lines()) {
            line.adjustments().forEach(adjustment -> writeAdjustment(json, adjustment, line));
        }
        json.writeEndArray();
        writeRemarks(json, claim.detail().remarks());
        writeOutpatient(json, claim.detail().outpatient());
        json.writeName("lines");
        json.writeStartArray();
        claim.lines().forEach(line -> writeLine(json, line));
        json.writeEndArray();
        json.writeEndObject();
    }

    /// What MOA says beside remark codes; null where it says nothing.
    private static void writeOutpatient(JsonGenerator json, @Nullable OutpatientAmounts amounts) {
        if (amounts == null) {
            json.writeNullProperty("outpatient");
            return;
        }
        json.writeName("outpatient");
        json.writeStartObject();
        json.writeStringProperty("rate", amounts.rate());
        writeAmount(json, "payableCents", amounts.payable());
        writeAmount(json, "renalCents", amounts.renal());
        writeAmount(json, "professionalCents", amounts.professional());
        json.writeEndObject();
    }

    private static void writeAmount(JsonGenerator json, String name, @Nullable Money amount) {
        if (amount == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, amount.cents());
        }
    }

    private static void writeAdjustment(JsonGenerator json, Adjustment adjustment, @Nullable RemitLine line) {
        json.writeStartObject();
        json.writeStringProperty("level", line == null ? "claim" : "line");
        if (line == null) {
            json.writeNullProperty("line");
        } else {
            json.writeNumberProperty("line", line.number());
        }
        json.writeStringProperty("group", adjustment.group());
        json.writeStringProperty("reason", adjustment.reason());
        json.writeNumberProperty("amountCents", adjustment.amount().cents());
        writeText(json, "quantity", adjustment.quantity());
        json.writeEndObject();
    }

    private static void writeLine(JsonGenerator json, RemitLine line) {
        json.writeStartObject();
        json.writeNumberProperty("number", line.number());
        json.writeStringProperty("procedure", line.procedure().display());
        json.writeNumberProperty("chargeCents", line.charge().cents());
        json.writeNumberProperty("paidCents", line.paid().cents());
        json.writeStringProperty("control", line.controlNumber());
        json.writeBooleanProperty("balanced", line.balanced());
        writeRemarks(json, line.remarks());
        json.writeEndObject();
    }

    private static void writeRemarks(JsonGenerator json, Iterable<Remark> remarks) {
        json.writeName("remarks");
        json.writeStartArray();
        remarks.forEach(remark -> json.writeString(remark.code()));
        json.writeEndArray();
    }

    static void writeProviderAdjustment(JsonGenerator json, ProviderAdjustment adjustment) {
        json.writeStartObject();
        json.writeStringProperty("reason", adjustment.reason());
        json.writeStringProperty("reference", adjustment.reference());
        json.writeNumberProperty("amountCents", adjustment.amount().cents());
        json.writeEndObject();
    }

    static void writeBalance(JsonGenerator json, RemittanceBalance balance) {
        json.writeNumberProperty("paymentCents", balance.payment().cents());
        json.writeNumberProperty("claimsPaidCents", balance.claimsPaid().cents());
        json.writeNumberProperty(
                "providerAdjustmentsCents", balance.providerAdjustments().cents());
        json.writeBooleanProperty("balanced", balance.transaction());
        json.writeName("levels");
        json.writeStartObject();
        json.writeBooleanProperty("line", balance.lines());
        json.writeBooleanProperty("claim", balance.claims());
        json.writeBooleanProperty("transaction", balance.transaction());
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
