package org.kimrules.release;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bill of materials in the format of CycloneDX.
 *
 * @param module the module that it is about
 * @param parts what it brings along
 */
record Bill(String module, List<Part> parts) {

    /**
     * A library in the bill.
     *
     * @param id group and name
     * @param version its version
     * @param licences those that its pom.xml offers, to choose one of
     * @param sha256 the hash of its jar
     */
    record Part(String id, String version, List<String> licences, String sha256) {

        private static Part of(JsonNode json) {
            return new Part(
                    json.path("group").asString() + ":" + json.path("name").asString(),
                    json.path("version").asString(),
                    json.path("licenses").valueStream().flatMap(Part::licences).toList(),
                    json.path("hashes")
                            .valueStream()
                            .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                            .map(hash -> hash.path("content").asString())
                            .findFirst()
                            .orElse(""));
        }

        private static Stream<String> licences(JsonNode choice) {
            JsonNode licence = choice.path("license");
            return choice.has("expression")
                    ? Stream.of(choice.path("expression")
                            .asString()
                            .replaceAll("[()]", "")
                            .split(" OR "))
                    : Stream.of(licence.path("id").asString(licence.path("name").asString()));
        }

        boolean ours() {
            return id.startsWith("org.kimrules");
        }
    }

    static Bill of(Published module) {
        JsonNode json = JsonMapper.shared().readTree(Published.text(module.bill()));
        return new Bill(
                json.path("metadata").path("component").path("name").asString(),
                json.path("components").valueStream().map(Part::of).toList());
    }
}
