package org.kimrules.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.Fingerprint;

/** The files of a folder and of all folders below it, a plan in each. The driver lists them, the workers read them. */
final class PlanFiles implements Portfolio {

    private static final String DOCUMENT = ".*\\.(yaml|yml|json)";

    private final Path folder;
    private final List<String> keys;

    private PlanFiles(Path folder, List<String> keys) {
        this.folder = folder;
        this.keys = keys;
    }

    static PlanFiles of(Path folder, Configuration access) throws IOException {
        List<String> keys = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> files = folder.getFileSystem(access).listFiles(folder, true);
        while (files.hasNext()) {
            keys.add(key(folder, files.next().getPath()));
        }
        keys.removeIf(key -> !key.matches(DOCUMENT));
        keys.sort(Comparator.naturalOrder());
        return new PlanFiles(folder, List.copyOf(keys));
    }

    private static String key(Path folder, Path file) {
        String key = folder.toUri().relativize(file.toUri()).getPath();
        if (key.contains(":")) {
            throw new IllegalArgumentException("`" + key + "` has a colon in its name, which Hadoop can't read");
        }
        return key;
    }

    @Override
    public BatchHeader.Input about() {
        byte[] names = String.join("\n", keys).getBytes(StandardCharsets.UTF_8);
        return new BatchHeader.Input("FOLDER", keys.size(), Fingerprint.sha256(names));
    }

    @Override
    public JavaRDD<Source> sources(JavaSparkContext spark, int partitions) {
        SerializableConfiguration access = new SerializableConfiguration(spark.hadoopConfiguration());
        String root = folder.toString();
        return spark.parallelize(keys, Math.min(partitions, keys.size())).map(key -> source(root, key, access.value()));
    }

    private static Source source(String root, String key, Configuration access) {
        Path file = new Path(root + "/" + key);
        Source.Syntax syntax = key.endsWith(".json") ? Source.Syntax.JSON : Source.Syntax.YAML;
        return new Source(key, syntax, () -> {
            try (InputStream in = file.getFileSystem(access).open(file)) {
                return in.readNBytes(Documents.MAX_BYTES + 1);
            }
        });
    }
}
