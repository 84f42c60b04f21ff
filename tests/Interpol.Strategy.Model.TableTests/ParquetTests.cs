using Interpol.Strategy.Model.Serialization;
using Parquet.Serialization;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Tests which values Parquet files preserve.</summary>
public sealed class ParquetTests
{
    [Fact]
    public async Task Parquet_preserves_texts_dates_and_numbers_with_up_to_18_decimals()
    {
        MeasureRow[] rows =
        [
            new() { Value = 1.50m, PeriodStart = new(1, 1, 1), PeriodEnd = new(9999, 12, 31), Comment = "" },
            new() { Value = -12345678901234567890.123456789012345678m, IndicatorName = "4.10", Comment = "=1\r\n😀" },
            new() { Value = 0, Numerator = 0.000000000000000001m, Denominator = -99_999_999_999_999_999_999m },
            new(),
        ];
        Assert.Equal(rows, await CopyAsync(rows));
    }

    [Fact]
    public async Task Parquet_does_not_preserve_more_than_18_decimals()
    {
        MeasureRow[] copy = await CopyAsync([new() { Value = 0.0000000000000000019m }]);
        Assert.InRange(copy[0].Value!.Value, 0.000000000000000001m, 0.000000000000000002m);
    }

    [Fact]
    public async Task WriteParquet_throws_for_numbers_out_of_range()
    {
        InvalidDataException e = await Assert.ThrowsAsync<InvalidDataException>(
            () => CopyAsync([new() { Value = 1 }, new() { Numerator = -100_000_000_000_000_000_000m }]));
        Assert.Equal(
            "A number in Parquet has at most 20 digits before the decimal point, but numerator has more.", e.Message);
    }

    private static async Task<MeasureRow[]> CopyAsync(MeasureRow[] rows)
    {
        using var stream = new MemoryStream();
        new Table<MeasureRow>("measures", rows).WriteParquet(stream);
        stream.Position = 0;
        return [.. (await ParquetSerializer.DeserializeAsync<MeasureRow>(stream)).Data];
    }
}
