package org.kimrules.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Masking;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.batch.line.LineWriter;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Language;

/**
 * The check of many plans on a cluster. It writes what {@code kim batch} writes of the same plans with the same options, byte for
 * byte, however many machines there are, in however many parts and attempts. What travels are these options, never a policy: each
 * worker loads the policy once, from the jars it was given. Immutable.
 *
 * @param policy the id of a policy on the class path of the driver and of all workers
 * @param knownOn the day whose publications count for all plans; empty for the day of each plan's decision
 * @param language the language of messages
 * @param full whether the whole report stands in each line beside the summary
 * @param masking what of the plans is masked
 */
public record PortfolioJob(
        String policy, Optional<LocalDate> knownOn, Language language, boolean full, Masking masking) {

    /** Creates a job that masks nothing. */
    public PortfolioJob(String policy, Optional<LocalDate> knownOn, Language language, boolean full) {
        this(policy, knownOn, language, full, Masking.NONE);
    }

    /**
     * Checks the plans. One that is refused or fails is a line like any other.
     *
     * @param spark the cluster
     * @param input a file with a plan in each line, or a folder with a plan in each file, on a file system of the cluster
     * @param out a folder that is not there yet
     * @param partitions into how many parts the plans are cut at least, where there are so many
     * @return what the lines come to
     * @throws IOException when plans can't be read or lines not be written
     * @throws IllegalArgumentException when there is no plan, or the cluster would read others than are there
     * @throws org.kimrules.core.policy.PolicyException when the driver has no such policy
     */
    public BatchTrailer run(JavaSparkContext spark, String input, String out, int partitions) throws IOException {
        Configuration access = spark.hadoopConfiguration();
        Portfolio plans = Portfolio.at(new Path(input), access);
        LoadedPolicy law = LoadedPolicy.of(policy);
        BatchHeader header = new BatchHeader(
                program(), law.about(), options(day(), language, full, masking.places()), true, plans.about());
        return new ResultFolder(new Path(out), access)
                .write(header, lines(plans.sources(spark, partitions), law.digest()));
    }

    private JavaRDD<String> lines(JavaRDD<Source> sources, String digest) {
        // a task takes single values with it, not this job
        String id = policy;
        String day = day();
        Language words = language;
        boolean whole = full;
        List<String> masks = masking.places();
        return sources.mapPartitions(
                part -> lines(part, LoadedPolicy.of(id).expecting(digest), options(day, words, whole, masks)));
    }

    private static Iterator<String> lines(Iterator<Source> part, Policy policy, LineOptions options) {
        LineWriter writer = new LineWriter(policy, options);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part, Spliterator.ORDERED), false)
                .map(writer::line)
                .map(BatchLine::text)
                .iterator();
    }

    private String day() {
        return knownOn.map(LocalDate::toString).orElse("");
    }

    private static LineOptions options(String day, Language language, boolean full, List<String> masks) {
        Knowledge knowledge = day.isEmpty() ? Knowledge.OF_EACH_DECISION : Knowledge.knownOn(LocalDate.parse(day));
        return new LineOptions(knowledge, language, full, new Masking(masks));
    }

    /** Names the library as the command line does, so that headers are the same. */
    private static String program() {
        return "kim "
                + Optional.ofNullable(PortfolioJob.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
    }
}
