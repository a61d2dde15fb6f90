package org.kimrules.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.kimrules.core.batch.PlanFolder;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.Fingerprint;

/** The files of a folder and of all folders below it, a plan in each. The driver lists them, the workers read them. */
final class PlanFiles implements Portfolio {

    private static final System.Logger LOG = System.getLogger(PlanFiles.class.getName());

    private final Path folder;
    private final List<String> keys;

    private PlanFiles(Path folder, List<String> keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /**
     * Lists the plans, in a folder of this machine as {@code kim batch} does.
     *
     * @throws IllegalArgumentException when a link leads in a circle, or a name can't be read by Hadoop
     */
    static PlanFiles of(Path folder, Configuration access) throws IOException {
        FileSystem files = folder.getFileSystem(access);
        List<String> all = new ArrayList<>();
        long others = files instanceof LocalFileSystem ? here(folder, all) : there(folder, files, all);
        if (others > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "files below `" + folder + "` that are no .yaml, .yml or .json and are passed over: " + others);
        }
        return new PlanFiles(folder, List.copyOf(all));
    }

    private static long here(Path folder, List<String> keys) {
        try {
            PlanFolder plans =
                    PlanFolder.at(java.nio.file.Path.of(folder.toUri().getPath()));
            plans.files().keySet().forEach(key -> keys.add(readable(key)));
            return plans.others();
        } catch (IOException e) {
            throw new IllegalArgumentException("the folder `" + folder + "` can't be read: " + e.getMessage(), e);
        }
    }

    private static long there(Path folder, FileSystem system, List<String> keys) throws IOException {
        long others = 0;
        RemoteIterator<LocatedFileStatus> files = system.listFiles(folder, true);
        while (files.hasNext()) {
            String key =
                    folder.toUri().relativize(files.next().getPath().toUri()).getPath();
            if (Source.Syntax.of(key).isPresent()) {
                keys.add(readable(key));
            } else {
                others++;
            }
        }
        keys.sort(Comparator.naturalOrder());
        return others;
    }

    private static String readable(String key) {
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
        return new Source(key, Source.Syntax.of(key).orElseThrow(), () -> {
            try (InputStream in = file.getFileSystem(access).open(file)) {
                return in.readNBytes(Documents.MAX_BYTES + 1);
            }
        });
    }
}
