package org.daysheet.billing.practice;

import org.daysheet.types.id.Npi;

/// What is known about a provider.
///
/// @param role what the provider does
/// @param isOrganization whether the name is an organization's
/// @param name the name
/// @param npi its number
/// @param taxonomy specialty code, empty when not used
/// @param address of a facility, {@link PostalAddress#NONE} for persons
public record ProviderFacts(
        ProviderRole role, boolean isOrganization, PersonName name, Npi npi, String taxonomy, PostalAddress address) {
    public ProviderFacts {
        taxonomy = taxonomy.strip();
    }

    /// Whether a text has the shape of a taxonomy code: ten capital letters and digits.
    public static boolean isTaxonomy(String text) {
        return text.matches("[0-9A-Z]{10}");
    }

    /// A person who treats in the practice.
    public static ProviderFacts rendering(PersonName name, Npi npi, String taxonomy) {
        return new ProviderFacts(ProviderRole.RENDERING, false, name, npi, taxonomy, PostalAddress.NONE);
    }
}
