using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>What configuration binding, designers and older libraries ask for when they turn a text into a value.</summary>
/// <typeparam name="T">The primitive.</typeparam>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "TypeDescriptor makes it, by the attribute of each primitive.")]
internal sealed class TextValueTypeConverter<T> : TypeConverter
    where T : struct, ITextValue<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text) : base.ConvertFrom(context, culture, value);
}
