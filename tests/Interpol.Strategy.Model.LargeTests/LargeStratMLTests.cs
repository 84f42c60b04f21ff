using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>StratML documents of megabytes that try to exhaust memory or time.</summary>
public sealed class LargeStratMLTests
{
    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Theory]
    [InlineData("Foo", 100_000_000)]
    [InlineData("Type", 10_000_000)]
    [InlineData("xml:lang", 10_000_000)]
    public void Attribute_of_100_megabytes_uses_memory_in_proportion_to_its_length(string name, int length)
    {
        byte[] xml = new byte[length + 200];
        xml.AsSpan().Fill((byte)'a');
        byte[] start = Encoding.ASCII.GetBytes($"<StrategicPlan xmlns='http://www.stratml.net' {name}='");
        byte[] end = "'><Name/></StrategicPlan>"u8.ToArray();
        start.CopyTo(xml, 0);
        end.CopyTo(xml, xml.Length - end.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(new MemoryStream(xml), Lenient);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(result.Succeeded);
        Assert.InRange(bytes, 0, 12L * length);
        Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.ToString().Length, 1, 1000));
    }
}
