package org.daysheet.billing.practice;

import java.util.Optional;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.TaxId;
import org.jspecify.annotations.Nullable;

/// What the practice says about itself on claims and statements.
///
/// @param name as patients know it
/// @param person the sole practitioner who bills under the own name, null for an organization
/// @param npi of the billing provider
/// @param taxId of whoever is paid
/// @param taxonomy specialty code, ten characters, empty when payers do not ask for it
/// @param address street address, never a post office box
/// @param payTo where checks go when elsewhere, {@link PostalAddress#NONE} when not
/// @param contact whom payers and patients call
/// @param submitter numbers of the main submission profile
/// @param clia number of the practice's laboratory (REF*X4), empty when it makes no tests
/// @param mammography its mammography unit, {@link MammographyUnit#NONE} when it has none
public record PracticeFacts(
        String name,
        @Nullable PersonName person,
        Npi npi,
        TaxId taxId,
        String taxonomy,
        PostalAddress address,
        PostalAddress payTo,
        Contact contact,
        Submitter submitter,
        String clia,
        MammographyUnit mammography) {
    public PracticeFacts {
        clia = clia.strip();
        name = name.strip();
        taxonomy = taxonomy.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a practice has a name");
        }
    }

    /// A practice without a mammography unit.
    public PracticeFacts(
            String name,
            @Nullable PersonName person,
            Npi npi,
            TaxId taxId,
            String taxonomy,
            PostalAddress address,
            PostalAddress payTo,
            Contact contact,
            Submitter submitter,
            String clia) {
        this(name, person, npi, taxId, taxonomy, address, payTo, contact, submitter, clia, MammographyUnit.NONE);
    }

    /// A practice without a laboratory.
    public PracticeFacts(
            String name,
            @Nullable PersonName person,
            Npi npi,
            TaxId taxId,
            String taxonomy,
            PostalAddress address,
            PostalAddress payTo,
            Contact contact,
            Submitter submitter) {
        this(name, person, npi, taxId, taxonomy, address, payTo, contact, submitter, "");
    }

    /// Whether a text has the shape of a laboratory number: two digits, D, seven digits.
    public static boolean isClia(String text) {
        return text.matches("[0-9]{2}D[0-9]{7}");
    }

    /// A practice of which only the name and numbers are known yet.
    public static PracticeFacts of(String name, Npi npi, TaxId taxId) {
        return new PracticeFacts(
                name, null, npi, taxId, "", PostalAddress.NONE, PostalAddress.NONE, Contact.NONE, Submitter.NONE);
    }

    public boolean isOrganization() {
        return person == null;
    }

    /// The person who bills under the own name, when it is not an organization.
    public Optional<PersonName> soleProprietor() {
        return Optional.ofNullable(person);
    }
}
