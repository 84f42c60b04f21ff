using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the documents and frameworks that the properties of StratML have as parameters.</summary>
internal static class StratMLArbitraries
{
    // Complete notes, parts of notes, and encoded identifiers.
    private static readonly string[] NoteFragments =
    [
        "[sf:goal-kind strategic priority]", "[sf:goal-kind corporate priority]", "[sf:goal-kind strategic goal]",
        "[sf:description empty]", "[sf:language en]", "[sf:language e]", "[sf:text [sf:a]]",
        "[sf:text a]", "[sf:text ", "[sf:", "[sf:a", "[sf:a b]",
        "[sf:adopted-by Board, 2013]", "[sf:adopted-by a\\, b, 1st session]",
        "[sf:framework-id a]", "[sf:framework-id ]", "[sf:goals none]", "[sf:in-force ../..]", "[sf:source a b]",
        "[sf:source http://x]", "[sf:document-type performance plan]", "[sf:document-identifier a]",
        "[sf:submitter-identifier a]", "[sf:value-identifier 1 a]", "[sf:value-identifier 01 a]",
        "[sf:value-identifier 2 \\n]", "[sf:value-identifier 0 a]", "[: ]", "[", "]", "a", "", " ", "\r", "a\\",
        "\\n", ", ", "A, 2nd session, May 2013", "_x0041_", "_x.2_", "a_x.2_", "a_x.3_", "_x005F_x", "a b", "1", "é",
        "_x", "a:b",
    ];

    // Identifiers that are not XML names, or resemble encoded ones.
    private static readonly string[] Identifiers =
        ["a", "5a", "a b", "_x0041_", "a_x0020_b", "a_x.2_", "é", "a:b", "", "_x", "😀"];

    private static readonly Gen<StrategicFramework> Frameworks = ModelArbitraries.StrategicFrameworks().Generator;

    public static Arbitrary<ValidDocument> ValidDocuments() => Choices.CreateArbitrary(
        choices => new ValidDocument(choices.Pick(StratMLSchema.All), choices),
        document => document.Choices);

    public static Arbitrary<EditedDocument> EditedDocuments() => Choices.CreateArbitrary(
        choices => new EditedDocument(choices),
        document => document.Choices);

    public static Arbitrary<WritableFramework> WritableFrameworks() => Arb.From(
        Frameworks.Select(framework => new WritableFramework(StringMapper.Map(framework, RemoveUnwritable))),
        writable => ModelShrinker.Shrink(writable.Framework).Select(smaller => new WritableFramework(smaller)));

    public static Arbitrary<NoteLikeFramework> NoteLikeFrameworks() => Arb.From(
        Frameworks.Zip(Gen.Choose(0, int.MaxValue), CreateNoteLike),
        noteLike => ModelShrinker.Shrink(noteLike.Framework).Select(smaller => new NoteLikeFramework(smaller)));

    public static Arbitrary<ByteReplacement> ByteReplacements() => Arb.From(
        Gen.Choose(0, int.MaxValue).Zip(
            Gen.Choose(0, 255), (position, value) => new ByteReplacement(position, (byte)value)));

    public static Arbitrary<LinkedFramework> LinkedFrameworks() => Arb.From(
        Frameworks.Zip(Gen.Choose(0, int.MaxValue), CreateLinked),
        linked => ModelShrinker.Shrink(linked.Framework).Select(smaller => new LinkedFramework(smaller)));

    public static Arbitrary<OtherInformationText> OtherInformationTexts() => Arb.From(
        Gen.Choose(0, int.MaxValue).Zip(StringGenerators.WellFormed, CreateOtherInformation));

    private static OtherInformationText CreateOtherInformation(int seed, string text)
    {
        string noteLike = CreateNoteLikeText(new(seed)).Replace("[sf:", " [sf:", StringComparison.Ordinal);
        return new(RemoveUnwritable($"{text}{noteLike}\n{text}").Replace("\r", "", StringComparison.Ordinal));
    }

    private static LinkedFramework CreateLinked(StrategicFramework framework, int seed)
    {
        Random random = new(seed);
        return new(StringMapper.Map(framework, _ => Identifiers[random.Next(Identifiers.Length)]));
    }

    private static NoteLikeFramework CreateNoteLike(StrategicFramework framework, int seed)
    {
        Random random = new(seed);
        return new(StringMapper.Map(
            framework, text => random.Next(3) == 0 ? RemoveUnwritable(text) : CreateNoteLikeText(random)));
    }

    private static string CreateNoteLikeText(Random random)
    {
        string separator = random.Next(2) == 0 ? "\n" : "";
        int count = random.Next(1, 4);
        IEnumerable<string> fragments =
            Enumerable.Range(0, count).Select(_ => NoteFragments[random.Next(NoteFragments.Length)]);
        return string.Join(separator, fragments);
    }

    private static string RemoveUnwritable(string text) => string.Concat(text.Where(IsWritable));

    private static bool IsWritable(char c) =>
        (c >= ' ' || c is '\t' or '\n' or '\r') && c is not ('\uFFFE' or '\uFFFF');
}

/// <summary>Represents a framework without characters that XML does not allow.</summary>
public sealed record WritableFramework(StrategicFramework Framework)
{
    public override string ToString() => FrameworkJson.Write(Framework);
}

/// <summary>Represents a writable framework whose strings resemble extension notes and encoded identifiers.</summary>
public sealed record NoteLikeFramework(StrategicFramework Framework)
{
    public override string ToString() => FrameworkJson.Write(Framework);
}

/// <summary>Represents a byte to write at a position, which is reduced modulo the length of the document.</summary>
public sealed record ByteReplacement(int Position, byte Value);

/// <summary>Represents a framework whose strings are a few identifiers, not all of them XML names.</summary>
public sealed record LinkedFramework(StrategicFramework Framework)
{
    public override string ToString() => FrameworkJson.Write(Framework);
}

/// <summary>Represents a text of another program, which has no line that begins like a note.</summary>
public sealed record OtherInformationText(string Value);
