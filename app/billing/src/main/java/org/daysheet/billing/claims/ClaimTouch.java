package org.daysheet.billing.claims;

import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why a claim says something else than it said: because a person corrected the visit, the coverage or the patient, or
/// only because of what is told once for all claims, of the practice, its providers and payers, and because of answers
/// of other payers. Pure.
final class ClaimTouch {
    private static final JsonMapper JSON = FrozenForm.mapper();

    /// What is told of the practice or of payers, or what payers answered, wherever it stands in a document.
    private static final Set<String> OF_ALL = Set.of(
            "partners",
            "insured",
            "billingProvider",
            "payer",
            "filingIndicator",
            "assignment",
            "benefitsAssigned",
            "release",
            "patientSignature",
            "decision",
            "decisions");

    /// Numbers that payers gave a claim.
    private static final String PAYER_NUMBER = "F8";

    private ClaimTouch() {}

    /// Whether a person corrected something between two documents of a claim under the same numbers.
    ///
    /// @param isOwnClia whether the visit tells a number of the laboratory, so that it is not the practice's
    static boolean isCorrected(ProfessionalClaim before, ProfessionalClaim now, boolean isOwnClia) {
        return !personal(before, isOwnClia).equals(personal(now, isOwnClia));
    }

    private static JsonNode personal(ProfessionalClaim claim, boolean isOwnClia) {
        JsonNode tree = JSON.readTree(JSON.writeValueAsString(claim));
        if (tree.path("references") instanceof ArrayNode references) {
            references.removeIf(reference -> {
                String qualifier = reference.path("qualifier").asString();
                return qualifier.equals(PAYER_NUMBER) || (qualifier.equals("X4") && !isOwnClia);
            });
        }
        return personal(tree);
    }

    /// Of who takes part only who it is.
    private static JsonNode personal(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode all = JSON.createArrayNode();
            list.forEach(one -> all.add(personal(one)));
            return all;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        if (node.has("npi")) {
            return node.path("npi").asString().isEmpty() ? node.path("name") : node.path("npi");
        }
        if (node.has("provider")) {
            return personal(node.path("provider"));
        }
        ObjectNode kept = JSON.createObjectNode();
        node.properties().stream()
                .filter(field -> !OF_ALL.contains(field.getKey()))
                .forEach(field -> put(kept, field.getKey(), personal(field.getValue())));
        return kept;
    }

    /// What has nothing left to say is as if it were absent.
    private static void put(ObjectNode kept, String name, JsonNode value) {
        if (!(value instanceof ObjectNode object && object.isEmpty())) {
            kept.set(name, value);
        }
    }
}
