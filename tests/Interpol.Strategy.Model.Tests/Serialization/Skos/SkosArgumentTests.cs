using System.Buffers;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class SkosArgumentTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;
    private static readonly FrameworkComparison Comparison =
        FrameworkComparison.Compare(InterpolFrameworks.Framework2014To2016, Framework);

    [Fact]
    public void Write_throws_with_the_parameter_name_for_null_arguments()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Stream stream = Stream.Null;
        StrategicFramework framework = null!;
        FrameworkCatalog catalog = null!;
        FrameworkComparison comparison = null!;
        AssertThrows(
            nameof(framework),
            () => FrameworkSkos.WriteJsonLd(framework),
            () => FrameworkSkos.WriteJsonLd(framework, buffer),
            () => FrameworkSkos.WriteJsonLd(framework, stream),
            () => FrameworkSkos.WriteJsonLdAsync(framework, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(framework),
            () => FrameworkSkos.WriteTurtle(framework, buffer),
            () => FrameworkSkos.WriteTurtle(framework, stream),
            () => FrameworkSkos.WriteTurtleAsync(framework, stream).GetAwaiter().GetResult());
        AssertThrows(
            nameof(catalog),
            () => FrameworkSkos.WriteJsonLd(catalog),
            () => FrameworkSkos.WriteJsonLd(catalog, buffer),
            () => FrameworkSkos.WriteJsonLd(catalog, stream),
            () => FrameworkSkos.WriteJsonLdAsync(catalog, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(catalog),
            () => FrameworkSkos.WriteTurtle(catalog, buffer),
            () => FrameworkSkos.WriteTurtle(catalog, stream),
            () => FrameworkSkos.WriteTurtleAsync(catalog, stream).GetAwaiter().GetResult());
        AssertThrows(
            nameof(comparison),
            () => FrameworkSkos.WriteJsonLd(comparison),
            () => FrameworkSkos.WriteJsonLd(comparison, buffer),
            () => FrameworkSkos.WriteJsonLd(comparison, stream),
            () => FrameworkSkos.WriteJsonLdAsync(comparison, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(comparison),
            () => FrameworkSkos.WriteTurtle(comparison, buffer),
            () => FrameworkSkos.WriteTurtle(comparison, stream),
            () => FrameworkSkos.WriteTurtleAsync(comparison, stream).GetAwaiter().GetResult());
    }

    [Fact]
    public void Write_throws_with_the_parameter_name_for_null_destinations()
    {
        IBufferWriter<byte> buffer = null!;
        Stream stream = null!;
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        AssertThrows(
            "destination",
            () => FrameworkSkos.WriteJsonLd(Framework, buffer),
            () => FrameworkSkos.WriteJsonLd(Framework, stream),
            () => FrameworkSkos.WriteJsonLdAsync(Framework, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteJsonLd(catalog, buffer),
            () => FrameworkSkos.WriteJsonLd(catalog, stream),
            () => FrameworkSkos.WriteJsonLdAsync(catalog, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteJsonLd(Comparison, buffer),
            () => FrameworkSkos.WriteJsonLd(Comparison, stream),
            () => FrameworkSkos.WriteJsonLdAsync(Comparison, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(Framework, buffer),
            () => FrameworkSkos.WriteTurtle(Framework, stream),
            () => FrameworkSkos.WriteTurtleAsync(Framework, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(catalog, buffer),
            () => FrameworkSkos.WriteTurtle(catalog, stream),
            () => FrameworkSkos.WriteTurtleAsync(catalog, stream).GetAwaiter().GetResult(),
            () => FrameworkSkos.WriteTurtle(Comparison, buffer),
            () => FrameworkSkos.WriteTurtle(Comparison, stream),
            () => FrameworkSkos.WriteTurtleAsync(Comparison, stream).GetAwaiter().GetResult());
    }

    [Fact]
    public void Write_throws_for_a_comparison_of_frameworks_with_the_same_id()
    {
        FrameworkComparison revision = FrameworkComparison.Compare(Framework, Framework with { Name = "Draft" });
        const string Message = "The frameworks must have different ids. Both have the id 'interpol-2017-2020', so "
            + "their elements would have the same IRIs. (Parameter 'comparison')";
        Assert.Equal(
            Message, Assert.Throws<ArgumentException>("comparison", () => FrameworkSkos.WriteTurtle(revision)).Message);
        Assert.Equal(
            Message, Assert.Throws<ArgumentException>("comparison", () => FrameworkSkos.WriteJsonLd(revision)).Message);
    }

    private static void AssertThrows(string parameter, params Action[] writes) => Assert.All(
        writes, write => Assert.Throws<ArgumentNullException>(parameter, write));
}
