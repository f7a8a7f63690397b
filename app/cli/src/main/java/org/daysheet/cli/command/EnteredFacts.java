package org.daysheet.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.cli.output.Table;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What few lines of a visit tell, one fact a row, by the names of the columns of tables that are taken in.
final class EnteredFacts {
    private final Table table = Table.of("line", "Line", "what", "Fact", "value", "Told");
    private int number;

    private EnteredFacts() {}

    static Table of(List<ChargeDraft> lines) {
        var facts = new EnteredFacts();
        for (ChargeDraft line : lines) {
            facts.number++;
            facts.line(line.more());
        }
        return facts.table;
    }

    private void line(LineFacts more) {
        add("emergency", more.isEmergency() ? "yes" : "");
        add("epsdt", more.isEpsdt() ? "yes" : "");
        add("family_planning", more.isFamilyPlanning() ? "yes" : "");
        add("copay_exempt", more.isCopayExempt() ? "yes" : "");
        add("line_note", more.note());
        add("prescription", more.prescription());
        add("line_authorization", more.parties().authorization());
        add("line_referral", more.parties().referral());
        LineParticulars particulars = more.particulars();
        equipment(particulars);
        particulars.dates().forEach((kind, day) -> add("line_" + column(kind) + "_on", day));
        particulars.measures().forEach((kind, value) -> add(column(kind), value));
        add("sales_tax", plain(particulars.tax()));
        add("postage", plain(particulars.postage()));
        particulars.numbers().forEach((kind, value) -> add("line_" + column(kind), value));
        supplement(particulars.supplement());
    }

    private void equipment(LineParticulars particulars) {
        EquipmentPrices prices = particulars.prices();
        if (prices != null) {
            add("equipment_days", prices.days());
            add("rental_price", plain(prices.rental()));
            add("purchase_price", plain(prices.purchase()));
            add("rental_frequency", prices.frequency());
        }
        EquipmentNeed need = particulars.need();
        if (need != null) {
            add("certification", need.kind());
            add("certification_months", need.months());
        }
    }

    private void supplement(LineSupplement told) {
        told.ride().facts().forEach((fact, value) -> add("line_" + column(fact), value));
        add("line_note_kind", told.remarks().isPlan() ? "DCP" : "");
        add("line_third_party_note", told.remarks().thirdParty());
        add("line_file_information", told.remarks().fileInformation());
        ContractTerms contract = told.remarks().contract();
        if (contract != null) {
            add("line_contract_kind", contract.kind());
            add("line_contract_amount", plain(contract.amount()));
            add("line_contract_code", contract.code());
            add("line_contract_percent", contract.percent());
            add("line_contract_discount", contract.discount());
            add("line_contract_version", contract.version());
        }
        add(
                "line_papers",
                String.join(
                        " ", told.papers().papers().stream().map(Papers::text).toList()));
        add("certificate_sent", told.papers().certificate());
        add("hospice_employed", told.forms().hospice());
        add("equipment_condition", told.forms().condition());
        add("medical_forms", MedicalForm.text(told.forms().forms()));
    }

    private static String column(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(@Nullable Money amount) {
        return amount == null ? "" : amount.plain();
    }

    private void add(String what, Object value) {
        String text = Objects.toString(value);
        if (!text.isEmpty()) {
            table.row(number, what, text);
        }
    }
}
