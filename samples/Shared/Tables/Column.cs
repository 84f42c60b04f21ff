using System.Reflection;
using System.Text.Json.Serialization;
using CsvHelper;
using SpreadCheetah;

// A column of a table: a property of its records, with the name that it has in JSON.
internal abstract class Column<T>(string name, string type)
{
    // Parquet.Net writes numbers with 38 digits, 18 of them after the decimal point.
    private const decimal ParquetLimit = 100_000_000_000_000_000_000m;

    public string Name => name;

    // The type in a data package.
    public string Type => type;

    // The columns have the order of the declarations.
    public static Column<T>[] CreateAll() =>
        [.. typeof(T).GetProperties().OrderBy(property => property.MetadataToken).Select(Create)];

    public abstract void Write(CsvWriter csv, T row);

    public abstract DataCell CreateCell(T row);

    // Throws if Parquet cannot contain the value.
    public virtual void CheckParquet(T row)
    {
    }

    private static Column<T> Create(PropertyInfo property)
    {
        string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
        MethodInfo getter = property.GetMethod!;
        return property.PropertyType switch
        {
            var type when type == typeof(string) => new TextColumn(name, getter.CreateDelegate<Func<T, string?>>()),
            var type when type == typeof(int) => new IntegerColumn(name, getter.CreateDelegate<Func<T, int>>()),
            var type when type == typeof(decimal) => CreateNumber(getter.CreateDelegate<Func<T, decimal>>()),
            var type when type == typeof(decimal?) =>
                new NumberColumn(name, getter.CreateDelegate<Func<T, decimal?>>()),
            var type when type == typeof(DateOnly) => CreateDate(getter.CreateDelegate<Func<T, DateOnly>>()),
            var type when type == typeof(DateOnly?) =>
                new DateColumn(name, getter.CreateDelegate<Func<T, DateOnly?>>()),
            var type => throw new NotSupportedException($"{name} has the type {type}."),
        };

        NumberColumn CreateNumber(Func<T, decimal> getValue) => new(name, row => getValue(row));

        DateColumn CreateDate(Func<T, DateOnly> getValue) => new(name, row => getValue(row));
    }

    private sealed class TextColumn(string name, Func<T, string?> getValue) : Column<T>(name, "string")
    {
        public override void Write(CsvWriter csv, T row) => csv.WriteField(getValue(row));

        public override DataCell CreateCell(T row) => SheetCells.Create(getValue(row));
    }

    private sealed class IntegerColumn(string name, Func<T, int> getValue) : Column<T>(name, "integer")
    {
        public override void Write(CsvWriter csv, T row) => csv.WriteField(getValue(row));

        public override DataCell CreateCell(T row) => new(getValue(row));
    }

    private sealed class NumberColumn(string name, Func<T, decimal?> getValue) : Column<T>(name, "number")
    {
        public override void Write(CsvWriter csv, T row) => csv.WriteField(getValue(row));

        // Excel keeps 15 digits.
        public override DataCell CreateCell(T row) => new(getValue(row));

        public override void CheckParquet(T row)
        {
            if (getValue(row) is >= ParquetLimit or <= -ParquetLimit)
            {
                throw new InvalidDataException(
                    $"A number in Parquet has at most 20 digits before the decimal point, but {Name} has more.");
            }
        }
    }

    private sealed class DateColumn(string name, Func<T, DateOnly?> getValue) : Column<T>(name, "date")
    {
        public override void Write(CsvWriter csv, T row) => csv.WriteField(getValue(row));

        public override DataCell CreateCell(T row) => SheetCells.Create(getValue(row));
    }
}
