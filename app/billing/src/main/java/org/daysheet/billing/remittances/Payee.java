package org.daysheet.billing.remittances;

import org.daysheet.edi.remit835.RemitPayee;
import org.daysheet.edi.x12.Address;
import org.jspecify.annotations.Nullable;

/// Who is paid by a check (835 loop 1000B). Texts are empty where absent.
///
/// @param name N102
/// @param npi N104 when N103 is XX
/// @param taxId digits of N104 when N103 is FI, else of REF*TJ
/// @param address N3 and N4, {@link Address#NONE} when the file gives none; null when it was taken before that was kept
public record Payee(
        String name, String npi, String taxId, @Nullable Address address) {
    static Payee of(RemitPayee stated) {
        Address said = stated.address();
        Address kept = new Address(said.line1(), said.line2(), said.city(), said.state(), said.zip(), said.country());
        return new Payee(stated.name(), stated.npi(), stated.taxId().replaceAll("\\D", ""), kept);
    }

    /// The same as it was kept before addresses were.
    Payee withoutAddress() {
        return new Payee(name, npi, taxId, null);
    }

    /// As a person says it: the name with the number that stands for it.
    public String words() {
        String number = npi.isEmpty() ? taxId : npi;
        return name.isEmpty() || number.isEmpty() ? name + number : name + " (" + number + ")";
    }
}
