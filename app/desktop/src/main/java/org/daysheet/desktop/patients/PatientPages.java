package org.daysheet.desktop.patients;

import java.util.List;
import java.util.Map;
import org.daysheet.billing.Office;
import org.daysheet.billing.ledger.ResponsibleParty;
import org.daysheet.billing.patients.PatientAmong;
import org.daysheet.billing.patients.PatientOrder;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Details;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// The patients of an office, a page at a time, with the balances of a page read in one query.
///
/// @param office the open practice
public record PatientPages(Office office) implements PatientList {
    @Override
    public PageSource<PatientRow> matching(PatientFilter filter, String text) {
        PatientAmong among = switch (filter) {
            case ALL -> PatientAmong.ALL;
            case OWES -> PatientAmong.OWES;
            case CREDIT -> PatientAmong.CREDIT;
            case UNINSURED -> PatientAmong.UNINSURED;
        };
        return new Found(office, among, text, PatientOrder.BY_NAME);
    }

    /// The patients of one search in one order.
    private record Found(Office office, PatientAmong among, String text, PatientOrder order)
            implements PageSource<PatientRow> {
        @Override
        public PageSource<PatientRow> sorted(Sort sort) {
            return new Found(
                    office,
                    among,
                    text,
                    new PatientOrder(PatientOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return office.patients().count(among, text);
        }

        @Override
        public List<PatientRow> page(long offset, int limit) {
            List<org.daysheet.billing.patients.PatientRow> rows =
                    office.patients().list(among, text, order, Math.toIntExact(offset), limit);
            List<PatientId> ids = rows.stream()
                    .map(org.daysheet.billing.patients.PatientRow::id)
                    .toList();
            Map<PatientId, Map<ResponsibleParty, Money>> balances =
                    office.session().read(tx -> office.balances().ofPatients(tx, ids));
            return rows.stream()
                    .map(row -> row(row, balances.getOrDefault(row.id(), Map.of())))
                    .toList();
        }
    }

    @Override
    public Details details(PatientRow patient) {
        return new PatientDetails(office).of(patient);
    }

    private static PatientRow row(
            org.daysheet.billing.patients.PatientRow patient, Map<ResponsibleParty, Money> balances) {
        return new PatientRow(
                patient.id(),
                patient.accountNumber(),
                patient.name(),
                patient.birthOn(),
                sum(balances, ResponsibleParty.PRIMARY, ResponsibleParty.SECONDARY, ResponsibleParty.TERTIARY),
                sum(balances, ResponsibleParty.PATIENT),
                sum(balances, ResponsibleParty.AGENCY),
                sum(balances, ResponsibleParty.UNAPPLIED).negated(),
                Money.sum(balances.values()));
    }

    private static Money sum(Map<ResponsibleParty, Money> balances, ResponsibleParty... parties) {
        Money total = Money.ZERO;
        for (ResponsibleParty party : parties) {
            total = total.plus(balances.getOrDefault(party, Money.ZERO));
        }
        return total;
    }
}
