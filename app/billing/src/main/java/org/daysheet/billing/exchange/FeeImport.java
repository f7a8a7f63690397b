package org.daysheet.billing.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.Practices;
import org.daysheet.store.Tx;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;

/// What procedures cost, from which date on.
final class FeeImport implements CsvImport {
    private static final String USUAL_SCHEDULE = "Standard";

    private final Practices practices;
    private final FeeSchedules fees;

    FeeImport(Practices practices, FeeSchedules fees) {
        this.practices = practices;
        this.fees = fees;
    }

    @Override
    public RowOutcome apply(Tx tx, CsvRow row) {
        ProcedureCode procedure =
                row.needed("procedure", ProcedureCode::parse, new ProcedureCode("00000"), "exchange.csv.no-procedure");
        Optional<Modifier> modifier = row.optional("modifier", Modifier::parse, "exchange.csv.no-modifier");
        LocalDate effectiveOn = row.neededDate("effective_on");
        Money amount = row.neededMoney("fee");
        String payerCode = row.text("payer_code");
        Optional<Payer> payer = practices.payerByCode(tx, payerCode);
        if (!payerCode.isEmpty() && payer.isEmpty()) {
            row.wrong("payer_code", payerCode, "exchange.csv.unknown-payer", payerCode);
        }
        if (!row.isSound()) {
            return RowOutcome.NOT_COUNTED;
        }
        String schedule = row.text("schedule");
        PayerId payerId = payer.map(Payer::id).orElse(null);
        String usual = payer.map(found -> found.facts().name()).orElse(USUAL_SCHEDULE);
        Fee bare = new Fee(
                schedule.isEmpty() ? usual : schedule, procedure, modifier.orElse(null), effectiveOn, amount, "");
        Optional<Fee> before = fees.before(tx, bare);
        fees.add(
                tx,
                payerId,
                bare.named(row.text("short_name", before.map(Fee::shortName).orElse(""))));
        boolean isKnown =
                before.filter(fee -> fee.effectiveOn().equals(effectiveOn)).isPresent();
        return isKnown ? RowOutcome.KNOWN : RowOutcome.NEW;
    }
}
