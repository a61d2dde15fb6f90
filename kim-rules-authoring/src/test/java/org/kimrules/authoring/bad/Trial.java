package org.kimrules.authoring.bad;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tries an input where it belongs: a plan, a policy, or a scene that only Java can make. */
final class Trial {

    private static final Map<BadInput, Reply> TRIED = new ConcurrentHashMap<>();

    private Trial() {}

    /** Returns what comes of the input; the same input always gives the same, so that each is tried once. */
    static Reply of(BadInput input, Path folder) throws Exception {
        Reply known = TRIED.get(input);
        Reply reply = known == null ? tried(input, folder) : known;
        TRIED.put(input, reply);
        return reply;
    }

    private static Reply tried(BadInput input, Path folder) throws Exception {
        if (input.find("scene").isPresent()) {
            return Scenes.of(input.field("scene"), folder);
        }
        return input.find("file").isPresent() ? PolicyTrial.of(input, folder) : PlanTrial.of(input, folder);
    }
}
