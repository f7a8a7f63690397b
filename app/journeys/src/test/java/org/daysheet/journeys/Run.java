package org.daysheet.journeys;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command printed and how it ended.
record Run(int exitCode, String out, String err) {
    /// The one JSON document on standard output.
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
