package org.daysheet.billing.remittances;

import org.daysheet.edi.remit835.RemitPayee;

/// Who is paid by a check (835 loop 1000B). Texts are empty where absent.
///
/// @param name N102
/// @param npi N104 when N103 is XX
/// @param taxId digits of N104 when N103 is FI, else of REF*TJ
public record Payee(String name, String npi, String taxId) {
    static Payee of(RemitPayee stated) {
        return new Payee(stated.name(), stated.npi(), stated.taxId().replaceAll("\\D", ""));
    }

    /// As a person says it: the name with the number that stands for it.
    public String words() {
        String number = npi.isEmpty() ? taxId : npi;
        return name.isEmpty() || number.isEmpty() ? name + number : name + " (" + number + ")";
    }
}
